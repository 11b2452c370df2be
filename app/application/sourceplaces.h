// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>
#include <core/model/textrange.h>

#include <QHash>
#include <QList>

namespace application {

/// What stands between the words of a file: nothing; tags and entities; strings with escapes.
enum class SourceMarkup { None, Tags, Json };

/// Where the paragraphs of a text stand in the file that it was read from. A paragraph is found by its letters and digits, whatever
/// markup stands between them, in the order of the text; one whose words do not stand there so has no place. A plain value; made
/// on any thread.
class SourcePlaces
{
public:
    SourcePlaces() = default;
    SourcePlaces(const QString &source, SourceMarkup markup, const QList<model::Passage> &passages);

    /// The characters of the source from its first letter to the last one that was found; empty: it has no place.
    model::TextRange place(base::PassageId passage) const;
    /// The same of the nearest paragraph before it that has a place; empty: none has.
    model::TextRange placeBefore(base::PassageId passage) const;
    /// The last paragraph that begins at or before a character; invalid: none does.
    base::PassageId passageAt(int offset) const;

private:
    QList<base::PassageId> m_passages; ///< In the order of the text.
    QHash<base::PassageId, int> m_index;
    QList<model::TextRange> m_places; ///< By passage; empty ranges for those without.
};

}
