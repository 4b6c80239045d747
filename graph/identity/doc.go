// Package identity tells which entities of different articles are one. An entity with a full name
// ("Ada Okafor", "Port Authority of Venn") is known by that name alone, everywhere; a body of which every land has
// one ("Supreme Court") by that and the land whose it is, where its article tells. A short name
// ("Okafor", "PAV") is resolved against the articles of the same weeks that call somebody with a
// full name so; what speaks for and against each is recorded, and where two fit alike, or nothing but
// the name speaks for one, the short name stays by itself. All of it is a pure function of profiles,
// so the order in which articles arrive makes no difference.
package identity
