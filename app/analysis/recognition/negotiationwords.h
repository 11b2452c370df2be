// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace recognition {

/// What a delegation wants of words. Named: it stands beside them, and nothing says with which sign.
enum class Stance { Proposes, Supports, Opposes, Reserves, Named };

/// One party and what it wants of one mark.
struct PartyStance {
    QString party; ///< A State's ISO code, or the key of a group: partyName() names it.
    Stance stance = Stance::Proposes;
    bool deletes = false; ///< It opposes because it wants the words to go: "EU: delete".

    bool operator==(const PartyStance &) const = default;
};

/// Names of parties with what they want, "USA+ FRA-", "EU, Norway support", "proposed by AG; RUS reserve", and nothing else.
struct Attribution {
    QList<PartyStance> positions; ///< In the order of the text; each party once for each stance.
    bool isTold = false; ///< A sign or a word tells what they want; else they are only named, which stands for a proposal.
    bool isOfSpeech = true; ///< Told before the names alone, "supported by Norway", as prose does it too.
};

/// Whether a name that no table has counts as a party where a sign stands behind it, "Ruritania+", beside one that is known: it is
/// then named by its words.
enum class Strangers { No, WithSign };

/// Nothing where the words are anything but parties and what they want. At most kLongestAttribution units are read. Any thread.
std::optional<Attribution> attributionIn(QStringView words, Strangers strangers = Strangers::No);

inline constexpr qsizetype kLongestAttribution = 2'000;

}
