/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const DEVELOPMENT_URL = "https://localhost:3000";
/** Where the built files will be served from, for example https://tillagg.kommun.se/maluppfoljning */
const baseUrl = process.env.MALUPPFOLJNING_BASE_URL?.replace(/\/+$/, "");

if (baseUrl !== undefined && !/^https:\/\/(?!localhost\b)[^\s<>"&]+$/.test(baseUrl)) {
  throw new Error(`MALUPPFOLJNING_BASE_URL must be a public https address, not "${baseUrl}"`);
}

/**
 * The manifest in the repository names the development server. A production build writes one to dist/ only when it
 * is told where the files will be served: a manifest that points at localhost must not reach a municipality.
 */
function manifestPatterns(isProduction) {
  if (isProduction && baseUrl === undefined) return [];
  const target = isProduction ? baseUrl : DEVELOPMENT_URL;
  const transform = (content) => {
    const manifest = content.toString("utf8").replaceAll(DEVELOPMENT_URL, target);
    if (isProduction && /localhost/i.test(manifest)) throw new Error("manifest.xml still mentions localhost");
    return manifest;
  };
  return [{ from: "manifest.xml", transform }];
}

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
  if (isProduction && baseUrl === undefined) {
    console.info("dist/ gets no manifest.xml: MALUPPFOLJNING_BASE_URL is not set.");
  }
  return {
    target: ["web", "es2022"],
    devtool: isProduction ? false : "source-map",
    // One page: with the shared runtime the ribbon commands live in the panel's bundle.
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.join(__dirname, "dist"),
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
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
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: {
      // The page stays as it is written: whoever deploys the add-in can read what it loads.
      minimizeOptions: { html: false },
      splitChunks: {
        cacheGroups: {
          // Published as one file with old copies of its dependencies inside: kept apart, wherever it is imported.
          officeJsHelpers: {
            test: /[\\/]node_modules[\\/]@microsoft[\\/]office-js-helpers[\\/]/,
            name: "office-js-helpers",
            chunks: "all",
            priority: 2,
            enforce: true,
          },
          // Changes only when a package is upgraded, so that an update of the add-in is a small download.
          vendor: {
            test: /[\\/]node_modules[\\/]/,
            name: "vendor",
            chunks: "initial",
            priority: 1,
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
      new DefinePlugin({ "process.env.ADDIN_VERSION": JSON.stringify(version) }),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        // Scripts run in document order: office.js in the head stays first.
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/taskpane/hjalp.html" },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/samples/**", "**/*.svg"] } },
          ...manifestPatterns(isProduction),
        ],
      }),
    ],
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename, path.join(__dirname, "webpack.oneLanguage.js")] },
      version: baseUrl ?? "",
    },
    devServer: developmentServer(),
  };
};
