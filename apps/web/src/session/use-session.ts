import type { Caller } from "@stadtlotse/client";
import { createContext } from "preact";
import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { keyRefused } from "../server/client.js";
import { readCaller, readCallerWith } from "../server/read-caller.js";
import { forgetKey, keepKey } from "./stored-key.js";

export interface Session {
  /** Missing until the server has said it, and where it cannot be reached. */
  caller: Caller | undefined;
  /** The server no longer knows the key; what is on the page stays as it is. */
  expired: boolean;
  /** Counts up whenever somebody else is signed in: what was read for another has to go. */
  turn: number;
  /** @throws ApiError when the server does not know the key */
  signIn(key: string): Promise<void>;
  signOut(): void;
}

/** Who is signed in, for every part of the page. */
export const SessionContext = createContext<Session>({
  caller: undefined,
  expired: false,
  turn: 0,
  signIn: async () => {},
  signOut: () => {},
});

export function useSession(): Session {
  return useContext(SessionContext);
}

/** Who signs in again in one window goes on in those whose session is over. */
const otherWindows = new BroadcastChannel("stadtlotse.session");

/** Keeps the session; `onLeave` is called when somebody signs out, before the page is shown to the next. */
export function useSessionKeeper(onLeave: () => void): Session {
  const [caller, setCaller] = useState<Caller>();
  const [expired, setExpired] = useState(false);
  const [turn, setTurn] = useState(0);

  const refresh = useCallback(() => {
    // whoever cannot be reached now is asked again by the next sign-in; nothing depends on the answer until then
    readCaller().then(setCaller, () => {});
  }, []);
  useEffect(refresh, [refresh]);
  useLayoutEffect(() => {
    const expire = () => {
      forgetKey();
      setExpired(true);
    };
    addEventListener(keyRefused, expire);
    return () => removeEventListener(keyRefused, expire);
  }, []);

  const signIn = async (key: string) => {
    const found = await readCallerWith(key);
    otherWindows.postMessage(key);
    const isSame = found.municipality?.ags === caller?.municipality?.ags && found.role === caller?.role;
    if (!isSame) setTurn((count) => count + 1);
    keepKey(key);
    setCaller(found);
    setExpired(false);
  };
  const resume = useRef(signIn);
  resume.current = signIn;
  useEffect(() => {
    if (!expired) return;
    const take = ({ data }: MessageEvent<string>) => void resume.current(data).catch(() => {});
    otherWindows.addEventListener("message", take);
    return () => otherWindows.removeEventListener("message", take);
  }, [expired]);
  const signOut = () => {
    onLeave();
    forgetKey();
    setExpired(false);
    setCaller(undefined);
    setTurn((count) => count + 1);
    refresh();
  };
  return { caller, expired, turn, signIn, signOut };
}
