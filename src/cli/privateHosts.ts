import { lookup as dnsLookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { InputError } from './errors.js';

/** Networks that no public page lies in, after IANA's registries of special-purpose addresses. */
const IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carriers
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local; cloud metadata services
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarking
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];
const IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ['::', 127], // unspecified, loopback
  ['64:ff9b::', 96], // IPv4 by translation
  ['64:ff9b:1::', 48],
  ['100::', 64], // discard
  ['2001::', 23], // protocol assignments, Teredo
  ['2002::', 16], // IPv4 by 6to4
  ['fc00::', 7], // private
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local
  ['ff00::', 8], // multicast
];

const PRIVATE = new BlockList();
for (const [network, prefix] of IPV4) PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of IPV6) PRIVATE.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is of a loopback, private or otherwise special network; IPv4 written as IPv6 (`::ffff:127.0.0.1`) too. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

const refusal = (host: string) => new InputError(`${host} is a private or loopback address; --allow-private permits it`);

/**
 * Refuses a host that is written as a private address. A name is looked at when it is looked up; see {@link publicLookup}.
 *
 * @throws InputError if it is one
 */
export function refusePrivateHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && isPrivateAddress(host)) throw refusal(host);
}

/** Looks a name up and fails where any of its addresses is private. The connection uses the very addresses that were checked. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  const all = dnsLookup(hostname, { ...options, all: true });
  all.then(
    (addresses) => {
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => isPrivateAddress(address))) callback(refusal(hostname), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    },
    (error) => callback(error, ''),
  );
};
