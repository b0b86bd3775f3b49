import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInstalled } from '../../scripts/wordpress/installed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'installed-'));
const php = (modules: string) => `#!/bin/sh\nprintf '${modules}'\n`;

/** A folder with these files; a name with a slash at its end is a folder's. */
function place(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(file.endsWith('/') ? path : join(path, '..'), { recursive: true });
    if (!file.endsWith('/')) writeFileSync(path, text, { mode: 0o755 });
  }
  return join(folder, name);
}

const programs = { mariadbd: '', 'mariadb-install-db': '' };
let wordpress: string;

beforeAll(() => {
  wordpress = place('whole', { 'wp-load.php': '', 'wp-content/themes/one/': '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findInstalled(env)', () => {
  it('finds the programs on PATH, and the WordPress that is named', () => {
    const PATH = place('all', { ...programs, php: php('Core\\nmysqli\\n') });
    expect(findInstalled({ PATH, WORDPRESS_PATH: wordpress })).toEqual({
      php: join(PATH, 'php'),
      server: join(PATH, 'mariadbd'),
      maker: join(PATH, 'mariadb-install-db'),
      wordpress,
    });
  });

  it.each([
    ['no PHP', programs, {}, 'php-cli php-mysql'],
    ['a PHP that knows no MariaDB', { ...programs, php: php('Core\\n') }, {}, 'php-mysql'],
    [
      'no theme',
      { ...programs, php: php('mysqli\\n') },
      { 'wp-load.php': '', 'wp-content/themes/index.php': '' },
      'wordpress-theme-twentytwentythree',
    ],
  ])('says of %s which packages are missing', (name, files, other, packages) => {
    const PATH = place(name, files);
    const WORDPRESS_PATH =
      Object.keys(other).length > 0 ? place(`${name}, WordPress`, other) : wordpress;
    expect(() => findInstalled({ PATH, WORDPRESS_PATH })).toThrow(
      `apt-get install --no-install-recommends ${packages}`,
    );
  });

  it('refuses a named folder without a WordPress', () => {
    expect(() => findInstalled({ PATH: '', WORDPRESS_PATH: folder })).toThrow(
      `WORDPRESS_PATH ${folder}: no WordPress is there`,
    );
  });
});
