const path = require("node:path");
const { GriffelCSSExtractionPlugin } = require("@griffel/webpack-extraction-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");
const policies = require("./src/content-security-policy");
const { version } = require("./package.json");

const inDist = (folder) => path.join(__dirname, "dist", folder);
const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** The command line in one file. */
const headless = {
  name: "headless",
  target: "node20",
  resolve,
  module: {
    // Office.js is looked up when the tool runs, not when it is built.
    parser: { javascript: { createRequire: false } },
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }],
  },
  node: { __dirname: false, __filename: false },
  entry: { report: "./src/headless/main.ts" },
  output: { path: inDist("headless"), filename: "[name].js", clean: true },
  // Microsoft's client is loaded as it lies in node_modules and never copied; jsdom reads files of its own beside it.
  externals: [/^@microsoft\/office-js(\/|$)/, /^jsdom$/].map(
    (name) =>
      ({ request }, callback) =>
        name.test(request) ? callback(null, `commonjs ${request}`) : callback(),
  ),
  // Nobody downloads it, and whoever reads an error wants lines.
  optimization: { minimize: false },
};

/** `page` at its own address, with its policy, the script of the entry `name` and nothing of another. */
const html = (name, template, policy, filename = `${name}.html`) =>
  new HtmlPlugin({
    template,
    filename,
    chunks: [name],
    scriptLoading: "defer",
    // Comes before every script and stylesheet: a policy holds for what follows it.
    meta: { policy: { "http-equiv": "Content-Security-Policy", content: policy } },
  });

/** Pages for a browser. Names carry a hash of the contents, so that they may be kept for good and html never is. */
const browser = {
  // Excel on Windows shows the pane in WebView2, on the Mac in Safari's engine.
  target: ["web", "es2022"],
  resolve,
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
      // Loading these does nothing by itself, so what nobody uses is left out, and what one script uses comes with that script.
      { test: /\.ts$/, include: /src[\\/](domain|excel)[\\/]/, sideEffects: false },
      // Fluent's styles become a stylesheet: less script before the first paint.
      {
        test: /\.js$/,
        include: /node_modules[\\/]@fluentui[\\/]/,
        use: { loader: GriffelCSSExtractionPlugin.loader },
      },
      {
        test: /\.module\.css$/,
        use: [
          MiniCssExtractPlugin.loader,
          {
            loader: "css-loader",
            options: { modules: { namedExport: false, exportLocalsConvention: "camelCaseOnly" } },
          },
        ],
      },
      { test: /\.css$/, exclude: /\.module\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  output: {
    filename: "[name]-[contenthash:8].js",
    chunkFilename: "[name]-[contenthash:8].js",
    assetModuleFilename: "[name]-[contenthash:8][ext]",
    clean: true,
  },
};

const browserPlugins = () => [
  new DefinePlugin({ VERSION: JSON.stringify(version) }),
  new MiniCssExtractPlugin({
    filename: "[name]-[contenthash:8].css",
    chunkFilename: "[name]-[contenthash:8].css",
    // Griffel sorts its own rules, and no other stylesheet depends on the order.
    ignoreOrder: true,
  }),
  new GriffelCSSExtractionPlugin(),
];

/**
 * Parts of the pane that are loaded when they are asked for: what changes the workbook, Inlezen, the reader of CSV files, and
 * Rapportage with Bladen.
 */
const ownScripts = ["schrijven", "inlezen", "csv", "rapportage"];

/** What the ribbon's button Rapportage fetches; its page has nothing to do with the pane's. */
const buttonScript = "knop-rapportage";

/** What is deployed: the pages that the manifest points at. */
const addin = {
  ...browser,
  name: "addin",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
    melding: "./src/commands/melding.ts",
  },
  output: { ...browser.output, path: inDist("addin") },
  // What comes after the pane's first paint comes as one script: in parts it would hold the same modules more than once. Only
  // what a part of its own needs and nothing else does, comes with that part.
  optimization: {
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        later: {
          test: (module, { chunkGraph }) =>
            [...chunkGraph.getModuleChunksIterable(module)].some(
              (chunk) => !chunk.canBeInitial() && ![...ownScripts, buttonScript].includes(chunk.name),
            ),
          chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== buttonScript,
          name: "later",
          enforce: true,
          priority: 1,
        },
        // What changes the workbook and what makes the report both write cells and know how a register is made.
        shared: {
          chunks: (chunk) => ownScripts.includes(chunk.name),
          minChunks: 2,
          name: "gedeeld",
          enforce: true,
        },
      },
    },
  },
  plugins: [
    ...browserPlugins(),
    html("taskpane", "./src/taskpane/taskpane.html", policies.addin),
    html("commands", "./src/commands/commands.html", policies.addin),
    html("melding", "./src/commands/melding.html", policies.addin),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }] }),
  ],
};

/** The page that plays Excel on the web; never deployed. */
const excel = {
  ...browser,
  name: "excel",
  entry: { page: "./src/embedded-excel/page/index.tsx" },
  output: { ...browser.output, path: inDist("excel") },
  plugins: [...browserPlugins(), html("page", "./src/embedded-excel/page/index.html", policies.excel, "index.html")],
};

/** One configuration for each thing that is delivered; `--config-name addin` builds one of them. */
module.exports = (_env, { mode = "production" }) =>
  [addin, excel, headless].map((target) => ({
    ...target,
    mode,
    devtool: mode === "development" ? "source-map" : false,
    performance: false,
    stats: "errors-warnings",
  }));
