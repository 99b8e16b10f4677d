import { route } from '@forge/api';
import { FIRST_PACE } from '../../../src/confluence/pacing/pace';
import { makePacedRequest } from '../../../src/confluence/pacing/paced-request';
import { Pacer } from '../../../src/confluence/pacing/pacer';
import type { ConfluenceResponse, RequestInit } from '../../../src/confluence/request-confluence';
import { SimulatedClock } from '../simulated-clock';

export const FILE = route`/wiki/x`;
const TEN_MINUTES_MS = 600_000;

export type Answer = {
  readonly status: number;
  readonly retryAfter?: string;
  readonly body?: string;
  readonly isCutOff?: boolean;
};

/** A port that answers one request after the other; an error means that no answer comes. */
export function portAnswering(answers: readonly (Answer | Error)[], invocationMs = TEN_MINUTES_MS) {
  const clock = new SimulatedClock();
  const startMs = clock.now();
  const sent: { readonly path: string; readonly init: RequestInit; readonly atMs: number }[] = [];
  const pacer = new Pacer(FIRST_PACE, clock);
  const request = makePacedRequest(
    {
      now: clock.now,
      wait: clock.wait,
      timeLeftMs: () => startMs + invocationMs - clock.now(),
      random: () => 0.5,
      request: (path, init) => {
        sent.push({ path: path.value, init, atMs: clock.now() - startMs });
        const answer = answers[sent.length - 1] ?? { status: 200 };
        return answer instanceof Error
          ? Promise.reject(answer)
          : Promise.resolve(responseOf(answer));
      },
    },
    pacer,
  );
  return { request, pacer, sent, clock };
}

function responseOf({ status, retryAfter, body = '', isCutOff }: Answer): ConfluenceResponse {
  return {
    status,
    headers: { get: (name) => (name === 'Retry-After' ? (retryAfter ?? null) : null) },
    text: () =>
      status === 204 || isCutOff === true
        ? Promise.reject(new Error('There is no whole body.'))
        : Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(body).buffer),
  };
}

export const instants = (sent: readonly { readonly atMs: number }[]) =>
  sent.map(({ atMs }) => atMs);
