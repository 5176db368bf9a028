const path = require("node:path");

const source = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    // Office.js is looked up when the tool runs, not when it is built.
    parser: { javascript: { createRequire: false } },
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
    ],
  },
};

/** The command line in one file. */
const headless = {
  ...source,
  name: "headless",
  target: "node20",
  node: { __dirname: false, __filename: false },
  entry: { report: "./src/headless/main.ts" },
  output: { path: path.join(__dirname, "dist", "headless"), filename: "[name].js" },
  // Microsoft's client is loaded as it lies in node_modules and never copied; jsdom reads files of its own beside it.
  externals: [/^@microsoft\/office-js(\/|$)/, /^jsdom$/].map(
    (name) =>
      ({ request }, callback) =>
        name.test(request) ? callback(null, `commonjs ${request}`) : callback(),
  ),
};

/** One configuration for each thing that is delivered. */
module.exports = (_env, { mode = "production" }) =>
  [headless].map((target) => ({
    ...target,
    mode,
    devtool: mode === "development" ? "source-map" : false,
    performance: false,
    optimization: { minimize: false },
    stats: "errors-warnings",
  }));
