/** Writes the weights as a readable table in TypeScript. */
import type { ConfidenceWeights, Part, PartWeights } from '../../../src/core/attribution/confidence';

const PARTS: readonly Part[] = ['content', 'source', 'speaker'];

export function toTypeScript(weights: ConfidenceWeights): string {
  return `import type { ConfidenceWeights } from './confidence';

/** How much each sign tells, in log-odds. Made by \`npm run train:confidence\`; not to be edited by hand. */
export const WEIGHTS: ConfidenceWeights = {
${PARTS.map((part) => `  ${part}: ${partOf(weights[part])},\n`).join('')}  threshold: ${String(weights.threshold)},
  rivals: [${weights.rivals.join(', ')}],
};
`;
}

function partOf(part: PartWeights): string {
  const groups = Object.entries(part).map(([group, signs]) => {
    const lines = Object.entries(signs).map(([sign, weight]) => `      ${keyOf(sign)}: ${String(weight)},\n`);
    return `    ${keyOf(group)}: {\n${lines.join('')}    },\n`;
  });
  return `{\n${groups.join('')}  }`;
}

const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
