#!/usr/bin/env node
// React reads NODE_ENV and chalk reads FORCE_COLOR when they are first loaded: both are set before.
process.env.NODE_ENV = 'production';
if (process.env.NO_COLOR && process.env.FORCE_COLOR === undefined) process.env.FORCE_COLOR = '0';
await import('../dist/cahier.js');
