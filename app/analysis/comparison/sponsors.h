// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace comparison {

/// One version of a text, and the States that stand behind it.
struct SponsorVersion {
    QString label; ///< What heads its column: a symbol.
    QMap<QString, QString> sponsors; ///< By State: "sponsor", "main sponsor", "additional sponsor", as the source says.
};

/// One State across the versions.
struct SponsorRow {
    QString state; ///< ISO 3166 alpha-3, or the key of a name that no table knows.
    QStringList roles; ///< One a version; empty where it does not sponsor that one.
    /// The version with which it joined: the one in which it first appears, or of which it became an additional sponsor; not
    /// there for a sponsor from the beginning.
    std::optional<int> joined;
    int left = -1; ///< The version in which it is there no more; -1 where it stayed.
};

struct SponsorTable {
    QStringList versions;
    QList<SponsorRow> rows; ///< By State.
    QStringList joined(int version) const; ///< Who joined with a version.
    QStringList left(int version) const;
};

/// Puts the sponsors of successive versions side by side, oldest first.
SponsorTable sponsorTable(const QList<SponsorVersion> &versions);

}
