/** The moment of a record; the only clock that the registry knows. */
export type Clock = () => Date;
