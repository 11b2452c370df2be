// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentmaker.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace presentation {

namespace {

/// A text of no more paragraphs is made at once.
constexpr qsizetype kAtOnce = 600;
/// A part is several screens long, and begins a little above the paragraph that is read.
constexpr qsizetype kPart = 160;
constexpr qsizetype kAbove = 40;

std::unique_ptr<ReaderDocument> documentOf(const DocumentMaker::Order &order, const render::Typography &typography)
{
    const auto words = order.look.hasSyntaxColours ? ReaderDocument::Words::Coloured : ReaderDocument::Words::Plain;
    return std::make_unique<ReaderDocument>(order.content, typography, order.palette, words);
}

FilterCount hide(DocumentMaker::Order &order)
{
    QList<model::Passage> &passages = order.content.passages;
    if (!order.withCover)
        passages.removeIf([](const model::Passage &passage) { return passage.kind == model::PassageKind::Cover; });
    const FilteredParagraphs shown = filtered(passages, order.look.paragraphs, order.content.text.language, order.asked);
    passages = shown.passages;
    return shown.count;
}

}

DocumentMaker::DocumentMaker(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
}

std::unique_ptr<ReaderDocument> DocumentMaker::make(const Order &order, base::PassageId around)
{
    m_latest.drop();
    m_whole.reset();
    m_order = order;
    m_typography = order.look.typography(order.content.text.language, order.palette);
    m_count = hide(m_order);
    m_isPart = m_order.content.passages.size() > kAtOnce;
    if (!m_isPart)
        return documentOf(std::exchange(m_order, {}), m_typography);
    makeWhole();
    return part(around);
}

std::unique_ptr<ReaderDocument> DocumentMaker::part(base::PassageId around) const
{
    const QList<model::Passage> &all = m_order.content.passages;
    const auto found = std::ranges::find(all, around, &model::Passage::id);
    const qsizetype at = found == all.end() ? 0 : found - all.begin();
    Order order = m_order;
    order.content.passages = all.mid(std::max<qsizetype>(at - kAbove, 0), kPart);
    return documentOf(order, m_typography);
}

void DocumentMaker::makeWhole()
{
    // It is laid out where it is shown: no font of the other thread goes along.
    m_runner.runInBackground<std::unique_ptr<ReaderDocument>>(this,
        [order = m_order, typography = m_typography, target = QThread::currentThread()]() -> base::Result<std::unique_ptr<ReaderDocument>> {
            std::unique_ptr<ReaderDocument> whole = documentOf(order, typography);
            whole->text().moveToThread(target);
            return whole;
        },
        m_latest.ask([this](base::Result<std::unique_ptr<ReaderDocument>> whole) {
            m_whole = std::move(*whole);
            m_isPart = false;
            m_order = {};
            emit finished();
        }));
}

}
