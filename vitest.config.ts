import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser on a busy machine may be late once; a fault fails twice.
    retry: process.env.CI ? 1 : 0,
    // One processor less is the default: on a machine of two that leaves one idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: 'test/build-once.ts',
  },
});
