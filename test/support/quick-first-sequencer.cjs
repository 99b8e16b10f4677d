const Sequencer = require('@jest/test-sequencer').default;

/** The slow ones: they talk HTTP. A mutant that a quick test kills never gets to them. */
const SLOW = /test\/(?:resolver|confluence\/open-facts|run)\//;

module.exports = class QuickFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => Number(SLOW.test(a.path)) - Number(SLOW.test(b.path)));
  }
};
