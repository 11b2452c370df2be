// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfinder.h"

namespace presentation {

TextFinder::TextFinder(const QList<model::Passage> &passages)
{
    m_folded.reserve(passages.size());
    for (const model::Passage &passage : passages)
        m_folded.append({passage.id, text::normalise(passage.content)});
}

QList<PassageRange> TextFinder::find(const QString &words) const
{
    const QString needle = text::fold(words);
    QList<PassageRange> hits;
    if (needle.isEmpty())
        return hits;
    for (const Folded &one : m_folded) {
        const text::Normalised &content = one.content;
        qsizetype at = content.folded.indexOf(needle);
        while (at >= 0) {
            hits.append({one.passage, content.sourceOffsets.at(at), content.sourceOffsets.at(at + needle.size())});
            at = content.folded.indexOf(needle, at + needle.size());
        }
    }
    return hits;
}

}
