/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { register } = require("tsx/cjs/api");
const { version } = require("./package.json");

const unregister = register();
const { LicencesPlugin } = require("./build/licences.ts");
const { buildSettings } = require("./build/settings.ts");
const { SCRIPTS } = require("./build/site.ts");
const { SiteFilesPlugin } = require("./build/siteFiles.ts");
unregister();

const DEVELOPMENT_URL = "https://localhost:3000";
const settings = buildSettings(process.env);

/** Excel loads the panel over https only: needs the certificate made by `npx office-addin-dev-certs install`. */
function developmentServer() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => path.join(folder, file));
  const hasCertificate = [ca, cert, key].every((file) => fs.existsSync(file));
  return {
    port: 3000,
    hot: false,
    server: hasCertificate ? { type: "https", options: { ca, cert, key } } : "http",
    headers: { "Access-Control-Allow-Origin": DEVELOPMENT_URL },
  };
}

/** @returns {import("webpack").Configuration} */
module.exports = (_env, { mode }) => {
  const isProduction = mode === "production";
  if (isProduction && settings.baseUrl === undefined) {
    console.info("dist/ gets no manifest.xml: MALUPPFOLJNING_BASE_URL is not set.");
  }
  return {
    target: ["web", "es2022"],
    devtool: isProduction ? false : "source-map",
    // One page: with the shared runtime the ribbon commands live in the panel's bundle.
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.join(__dirname, "dist"),
      filename: isProduction ? `${SCRIPTS}/[name].[contenthash:8].js` : `${SCRIPTS}/[name].js`,
      assetModuleFilename: `${SCRIPTS}/[name].[contenthash:8][ext]`,
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(__dirname, "src"),
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
        {
          test: /\.ts$/,
          include: path.join(__dirname, "src/text"),
          enforce: "pre",
          loader: path.join(__dirname, "webpack.oneLanguage.js"),
        },
        {
          test: /[\\/]@microsoft[\\/]office-js-helpers[\\/]dist[\\/]office\.helpers\.js$/,
          loader: path.join(__dirname, "webpack.neededHelpers.js"),
        },
        {
          test: /[\\/]papaparse[\\/]papaparse(?:\.min)?\.js$/,
          loader: path.join(__dirname, "webpack.withoutDownloads.js"),
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: {
      // The page stays as it is written: whoever deploys the add-in can read what it loads.
      minimizeOptions: { html: false },
      splitChunks: {
        cacheGroups: {
          // Changes only when a package is upgraded, so that an update of the add-in is a small download.
          vendor: {
            test: /[\\/]node_modules[\\/]/,
            name: "vendor",
            chunks: "initial",
            priority: 1,
            enforce: true,
          },
          // What a workbook and its annexes say is Swedish in every language: each quotes it, and neither holds it.
          vocabulary: {
            test: /[\\/]src[\\/](?:workbook[\\/](?:columns|cells|scale)[\\/]|annexes[\\/](?:\w+[\\/]words|reportNames)\.ts$|text[\\/]cells[\\/]historySheetText)/,
            name: "vocabulary",
            chunks: "async",
            enforce: true,
          },
        },
      },
    },
    performance: {
      hints: isProduction ? "error" : false,
      maxEntrypointSize: 680_000,
      maxAssetSize: 550_000,
    },
    plugins: [
      new DefinePlugin({
        "process.env.ADDIN_VERSION": JSON.stringify(version),
        "process.env.ADDIN_SUPPORT": JSON.stringify(settings.support ?? ""),
      }),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        // Scripts run in document order: office.js in the head stays first.
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/samples/**", "**/*.svg"] } },
        ],
      }),
      new LicencesPlugin(),
      new SiteFilesPlugin(settings, version, isProduction),
    ],
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache/webpack"),
      buildDependencies: {
        config: [
          __filename,
          path.join(__dirname, "webpack.oneLanguage.js"),
          path.join(__dirname, "webpack.neededHelpers.js"),
          path.join(__dirname, "webpack.withoutDownloads.js"),
        ],
      },
      version: JSON.stringify([settings, version]),
    },
    devServer: developmentServer(),
  };
};
