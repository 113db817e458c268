import { connect, createServer, type Socket } from 'node:net';

/** A TCP port in front of PostgreSQL's socket, which can stand still or be away, as a server or its network can. */
export async function startDatabaseLink(socketPath: string) {
  const open = new Set<Socket>();
  let isStill = false;
  let port = 0;

  function link(client: Socket): void {
    const server = connect(socketPath);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(from);
      if (isStill) from.pause();
      from.on('data', (data) => {
        if (!to.destroyed) to.write(data);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  }

  function listen() {
    const server = createServer(link);
    return new Promise<typeof server>((done) =>
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        if (typeof address === 'object' && address !== null) port = address.port;
        done(server);
      }),
    );
  }

  let server = await listen();

  function cut(): void {
    server.close();
    for (const socket of open) socket.destroy();
  }

  return {
    port: () => port,
    /** Nothing goes through, and no connection ends. */
    still(): void {
      isStill = true;
      for (const socket of open) socket.pause();
    },
    goOn(): void {
      isStill = false;
      for (const socket of open) socket.resume();
    },
    /** Connections end and are refused. */
    away: cut,
    async back(): Promise<void> {
      server = await listen();
    },
    close: cut,
  };
}
