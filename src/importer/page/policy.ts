/** A policy of Trusted Types, as far as it is used here. */
interface Policy {
  /** To a worker it is an address; to the compiler it passes for one. */
  readonly createScriptURL: (address: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

const NAME = 'disclosure-elements';

/**
 * Lets the library's own addresses be those of workers, in a page that demands Trusted Types. The policy is made when it
 * is first needed, once, and lets nothing else through. What it returns throws a `TypeError` where the page allows no
 * policy of this name, or the address is none of these.
 */
export function trusting(own: readonly string[]): (address: string) => string {
  let policy: Policy | undefined;
  return (address) => {
    const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
    policy ??= trustedTypes?.createPolicy(NAME, { createScriptURL: (asked) => checked(asked, own) });
    return policy ? policy.createScriptURL(address) : checked(address, own);
  };
}

function checked(address: string, own: readonly string[]): string {
  if (own.includes(address)) return address;
  throw new TypeError(`${NAME}: ${address} is no worker of this library`);
}
