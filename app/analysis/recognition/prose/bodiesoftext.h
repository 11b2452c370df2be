// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodytable.h"

#include <core/model/imported.h>

#include <QHash>

namespace recognition {

/// The bodies that a text has named so far, so that "the Council" is the one of them that it called by that noun last.
class BodiesOfText
{
public:
    BodiesOfText() = default;
    /// A release of the General Assembly has the Assembly's symbol in its head: "GA/SHC/4125".
    explicit BodiesOfText(const model::ReadText &read);

    /// The bodies of a paragraph in order, by their names and by their nouns alone, which are remembered.
    QList<NamedBody> bodiesIn(const QString &content, const QString &language);
    /// The body that has sessions and was named first, which the text is of; empty for none.
    const QString &main() const { return m_main; }

private:
    void remember(const NamedBody &body, const QString &words, const QString &language);
    void takeMain(const BodyRow &row);
    const BodyRow *rowOfNoun(const QString &noun, const QString &language) const;

    QString m_main;
    QHash<QString, QString> m_byNoun; ///< Codes.
};

}
