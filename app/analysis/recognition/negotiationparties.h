// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statetable.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace recognition {

/// Who negotiates: a State by its ISO code ("NOR"), a group by its key ("org:european-union").
struct PartyMatch {
    QString key;           ///< Empty: no name of a party begins here.
    qsizetype length = 0;  ///< In tokens.
};

/// The party whose name begins at a token of a list, by the tables of States and groups: a name in one of the six languages, an
/// ISO code or a short form, both in capitals. The longest name wins. Any thread.
PartyMatch partyAt(QStringView source, const QList<NameToken> &tokens, qsizetype at);

/// The name of a party in a language, as the United Nations uses it; the key itself for one that no table has.
QString partyName(const QString &key, const QString &language);

}
