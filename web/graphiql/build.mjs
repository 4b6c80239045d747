// Builds GraphiQL for the server to serve: `npm ci && npm run build` writes dist. The same
// package-lock.json gives the same bytes, so that anybody can check dist against its source.
import { readFileSync, readdirSync, writeFileSync, mkdirSync, copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// mit goes with packages that name the licence and leave out its text.
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO
EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(here);
mkdirSync('dist', { recursive: true });

const result = await build({
  absWorkingDir: here,
  entryPoints: { graphiql: 'src/main.js' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.graphql': 'text' },
  legalComments: 'none', // LICENSES.txt has every licence in full
  plugins: [{ name: 'no-fonts', setup: (b) => b.onLoad({ filter: /graphiql.+\.css$/ }, withoutFonts) }],
  metafile: true,
  logLevel: 'warning',
});
copyFileSync('src/index.html', 'dist/index.html');
writeFileSync('dist/LICENSES.txt', licences(Object.keys(result.metafile.inputs)));

// withoutFonts leaves out the fonts that GraphiQL brings, most of its size: the reader's own will do.
function withoutFonts({ path }) {
  return { contents: readFileSync(path, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''), loader: 'css' };
}

// licences lists the packages that the files of the bundle come from, with their licence texts.
function licences(inputs) {
  const folders = new Set();
  for (const file of inputs) {
    const parts = file.split('/');
    const at = parts.lastIndexOf('node_modules');
    if (at >= 0) {
      const name = parts[at + 1].startsWith('@') ? 2 : 1;
      folders.add(parts.slice(0, at + 1 + name).join('/'));
    }
  }
  const packages = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((f) => /^(licen[cs]e|copying)/i.test(f)).sort();
    const text = files.map((f) => readFileSync(join(folder, f), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
    if (!text && license !== 'MIT') throw new Error(`${name} has no licence text`);
    const by = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
    return { title: `${name} ${version} (${license})`, text: text || `Copyright (c) ${by}\n\n${mit}` };
  });
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  const rule = '-'.repeat(80);
  return 'Third-party software in graphiql.js and graphiql.css\n\n' +
    packages.map((p) => p.title).join('\n') + '\n\n' +
    packages.map((p) => `${rule}\n${p.title}\n${rule}\n\n${p.text}\n`).join('\n');
}
