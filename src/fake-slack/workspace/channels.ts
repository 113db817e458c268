import type { EmitChange } from './change.ts';
import { CHANNELS, type Channel } from './fixtures.ts';

/** The channels of a workspace and their members. */
export function createChannels(emit: EmitChange) {
  const channels = new Map<string, Channel>(CHANNELS.map((channel) => [channel.id, channel]));

  /** The channel with that id; throws when there is none. */
  function channel(id: string): Channel {
    const found = channels.get(id);
    if (!found) throw new Error(`no channel ${id}: take an id of fixtures.ts or call addChannel`);
    return found;
  }

  function setChannel(changed: Channel, joined?: string): void {
    channels.set(changed.id, changed);
    emit({ type: 'channel', channel: changed, ...(joined === undefined ? {} : { joined }) });
  }

  return {
    channels: channels as ReadonlyMap<string, Channel>,
    channel,

    addChannel(added: Channel): void {
      setChannel(added);
    },

    /** Adds the user to the channel or removes them from it. */
    setMember(channelId: string, user: string, isMember: boolean): void {
      const before = channel(channelId);
      const others = before.members.filter((id) => id !== user);
      setChannel(
        { ...before, members: isMember ? [...others, user] : others },
        isMember ? user : undefined,
      );
    },

    setArchived(channelId: string, archived: boolean): void {
      setChannel({ ...channel(channelId), archived });
    },
  };
}
