// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

#include <algorithm>
#include <utility>

namespace presentation {

namespace {

constexpr qsizetype kMostHits = 50'000;

}

TextSearch::TextSearch(jobs::Runner &runner, PositionOf positionOf, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_positionOf(std::move(positionOf))
{
}

void TextSearch::setPassages(const QList<model::Passage> &passages)
{
    m_latest.drop();
    m_passages = passages;
    m_folded.reset();
    m_hits.clear();
    m_current = -1;
}

void TextSearch::find(const QString &words, int from)
{
    m_words = words;
    m_from = from;
    if (m_folded) {
        look();
        return;
    }
    m_runner.runInBackground<QList<Folded>>(
        this, [passages = m_passages]() -> base::Result<QList<Folded>> { return folded(passages); },
        m_latest.ask([this](base::Result<QList<Folded>> done) {
            m_folded = *std::move(done);
            look();
        }));
}

QList<TextSearch::Folded> TextSearch::folded(const QList<model::Passage> &passages)
{
    QList<Folded> all;
    all.reserve(passages.size());
    for (const model::Passage &passage : passages)
        all.append({passage.id, text::normalise(passage.content)});
    return all;
}

void TextSearch::look()
{
    // A position is asked for once each: there may be tens of thousands.
    using Placed = std::pair<int, PassageRange>;
    QList<Placed> placed;
    m_hasMore = false;
    const QString needle = text::fold(m_words);
    for (const Folded &one : std::as_const(*m_folded)) {
        const text::Normalised &content = one.content;
        for (qsizetype at = needle.isEmpty() ? -1 : content.folded.indexOf(needle); at >= 0; at = content.folded.indexOf(needle, at + needle.size())) {
            if (placed.size() == kMostHits) {
                m_hasMore = true;
                break;
            }
            const PassageRange hit {one.passage, content.sourceOffsets.at(at), content.sourceOffsets.at(at + needle.size())};
            placed.append({m_positionOf(hit), hit});
        }
    }
    std::ranges::stable_sort(placed, {}, &Placed::first);
    const auto next = std::ranges::lower_bound(std::as_const(placed), m_from, {}, &Placed::first);
    m_current = placed.isEmpty() ? -1 : next == placed.cend() ? 0 : int(next - placed.cbegin());
    m_hits.clear();
    for (const Placed &hit : std::as_const(placed))
        m_hits.append(hit.second);
    emit found();
    emit currentChanged();
}

void TextSearch::step(int by)
{
    const int count = int(m_hits.size());
    if (count == 0)
        return;
    m_current = (m_current + by + count) % count;
    emit currentChanged();
}

}
