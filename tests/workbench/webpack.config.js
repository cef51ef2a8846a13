/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const ROOT = path.resolve(__dirname, "../..");

/**
 * Two bundles: the page of the workbench, and the script that joins the real office.js client to it.
 * @type {import("webpack").Configuration}
 */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  context: __dirname,
  entry: {
    workbench: "./main.tsx",
    paneConnection: "./paneConnection.ts",
  },
  output: {
    path: path.join(ROOT, ".cache/workbench"),
    filename: "[name].js",
    assetModuleFilename: "[name][ext]",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.wasm$/, type: "asset/resource" },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: "./index.html", chunks: ["workbench"], minify: false })],
  // Served from this computer only: a quick build is worth more than a small one.
  optimization: { minimize: false, splitChunks: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: "workbench",
    cacheDirectory: path.join(ROOT, ".cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
};
