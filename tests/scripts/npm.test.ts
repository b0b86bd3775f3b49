import { describe, expect, it } from 'vitest';
import { npmCommand } from '../../scripts/setup/npm.mjs';

const everywhere = () => true;
const nowhere = () => false;

describe('npmCommand(env, node, exists)', () => {
  it('takes the npm that started us', () => {
    const env = { npm_execpath: '/own/npm/bin/npm-cli.js' };
    expect(npmCommand(env, '/opt/bin/node', everywhere)).toEqual({
      file: '/opt/bin/node',
      args: ['/own/npm/bin/npm-cli.js'],
    });
  });

  it('takes the npm beside Node when another package manager started us', () => {
    const env = { npm_execpath: '/own/yarn.js' };
    const beside = '/opt/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmCommand(env, '/opt/bin/node', (path) => path === beside)).toEqual({
      file: '/opt/bin/node',
      args: [beside],
    });
  });

  it('takes the npm on PATH when there is no other', () => {
    expect(npmCommand({}, '/opt/bin/node', nowhere)).toEqual({ file: 'npm', args: [] });
  });
});
