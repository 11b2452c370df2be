// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

#include <QString>

namespace structure {

/// Follows the headings of a text: "I", then "A" in it, or "Article 3".
class Sections
{
public:
    /// Takes a heading; true when it opens another section.
    bool take(const model::RawParagraph &heading);
    /// "II", "II A", "Article 3"; empty before the first section.
    QString path() const;

private:
    int m_roman = 0;
    QString m_letter;
    QString m_named;
};

/// True for a heading, or a paragraph that is nothing more, that opens an annex, in any of the languages of the United
/// Nations.
bool opensAnnex(const model::RawParagraph &block);

}
