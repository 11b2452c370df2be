// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace compare {

/// One version of a text, and the States that stand behind it.
struct SponsorVersion {
    QString label; ///< What heads its column: a symbol.
    QMap<QString, QString> sponsors; ///< By State: "sponsor", "main sponsor", "additional sponsor", as the source says.
};

/// One State across the versions.
struct SponsorRow {
    QString state; ///< ISO 3166 alpha-3, or the key of a name that no table knows.
    QStringList roles; ///< One a version; empty where it does not sponsor that one.
    int joined = 0; ///< The version in which it first appears.
    int left = -1; ///< The version in which it is there no more; -1 where it stayed.
};

struct SponsorTable {
    QStringList versions;
    QList<SponsorRow> rows; ///< By State.
    QStringList joined(int version) const; ///< Who is new in a version; nobody in the first.
    QStringList left(int version) const;
};

/// Puts the sponsors of successive versions side by side, oldest first.
SponsorTable sponsorTable(const QList<SponsorVersion> &versions);

/// The two versions that one adopted text tells of: its draft as printed, and with those that joined before the adoption.
QList<SponsorVersion> versionsOfOneText(const QString &draft, const QString &adopted, const QMap<QString, QString> &sponsors);

}
