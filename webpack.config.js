const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { IgnorePlugin } = require('webpack');

/** Where the built files will be served from; Excel needs https. */
const BASE_URL = (process.env.BASE_URL ?? 'https://localhost:3000').replace(/\/$/, '');

/** Office.js comes from Microsoft's network, from its network in China (21Vianet), or from beside the pane (closed networks). */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};
const OFFICE_SOURCE = process.env.OFFICE_JS ?? 'cdn';
if (!(OFFICE_SOURCE in OFFICE_JS)) throw new Error(`OFFICE_JS is one of ${Object.keys(OFFICE_JS).join(', ')}, not ${OFFICE_SOURCE}`);

/** What Office.js loads from its own folder in Excel on Windows, on the Mac and on the web. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const root = (...parts) => path.resolve(__dirname, ...parts);
const exists = (...parts) => fs.existsSync(root(...parts));

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** What both pages share. */
function base(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        // Packages that write their imports without an extension in files that count as strict modules.
        { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
      ],
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: root('node_modules/.cache/webpack'),
      buildDependencies: { config: [root('webpack.config.js')] },
    },
    // swc is several times as fast as the default, and Univer is large.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** 任务窗格: the pane that runs in Excel. It holds no grid and no reader of files. */
function pane(mode) {
  const common = base('pane', mode);
  return {
    ...common,
    entry: { taskpane: root('src/taskpane/taskpane.tsx') },
    output: {
      path: root('dist'),
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      publicPath: 'auto',
      // The page stands in a folder of this one; it cleans up after itself.
      clean: { keep: /^web[\\/]/ },
    },
    optimization: { ...common.optimization, splitChunks: { chunks: 'async' } },
    // Excel loads the pane over https only; the certificate is made on the spot and has to be trusted once.
    devServer: { server: 'https', port: 3000, hot: false, client: { overlay: false }, headers: { 'Access-Control-Allow-Origin': '*' } },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: root('src/taskpane/taskpane.html'),
        templateParameters: { officeJs: OFFICE_JS[OFFICE_SOURCE] },
        scriptLoading: 'defer',
      }),
      new CopyPlugin({ patterns: paneFiles() }),
    ],
  };
}

function paneFiles() {
  const fillBaseUrl = (content) => content.toString().replaceAll('https://localhost:3000', BASE_URL);
  return [
    { from: 'assets', to: 'assets', globOptions: { ignore: ['**/samples/*.json'] }, noErrorOnMissing: true },
    { from: 'src/taskpane/guide.html', to: 'guide.html', noErrorOnMissing: true },
    { from: 'manifest.xml', to: 'manifest.xml', transform: fillBaseUrl, noErrorOnMissing: true },
    ...(OFFICE_SOURCE === 'local'
      ? OFFICE_FILES.map((file) => ({ from: `node_modules/@microsoft/office-js/dist/${file}`, to: `office-js/${file}` }))
      : []),
  ];
}

/** 网页版: the page that shows a workbook beside the pane, without Excel. It holds no Office.js; the grid is loaded late. */
function page(mode) {
  const common = base('page', mode);
  return {
    ...common,
    entry: { web: root('src/web/web.tsx') },
    output: {
      path: root('dist/web'),
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    optimization: { ...common.optimization, splitChunks: { chunks: 'async', maxAsyncRequests: 8, minSize: 40_000 } },
    plugins: [
      // Where words of fifty languages may be broken: the grid is made for documents too, cells never break words.
      new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-gb)[a-z0-9-]+-[\w-]{8}\.js$/, contextRegExp: /@univerjs.engine-render/ }),
      new HtmlPlugin({
        filename: 'index.html',
        template: root('src/web/web.html'),
        favicon: root('assets/icons/app-32.png'),
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]', noErrorOnMissing: true },
          { from: 'assets/icons/app-64.png', to: 'icons/[name][ext]' },
          { from: 'src/taskpane/guide.html', to: 'guide.html', noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

/** `--env only=page` or `--env only=pane` builds one of the two. */
module.exports = (env = {}, { mode = process.env.NODE_ENV === 'development' ? 'development' : 'production' } = {}) => {
  const wanted = (name, entry) => (!env.only || env.only === name) && exists(entry);
  return [...(wanted('page', 'src/web/web.tsx') ? [page(mode)] : []), ...(wanted('pane', 'src/taskpane/taskpane.tsx') ? [pane(mode)] : [])];
};
