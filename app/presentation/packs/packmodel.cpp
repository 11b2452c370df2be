// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packmodel.h"

#include <presentation/packs/packdrag.h>
#include <presentation/packs/packexport.h>
#include <presentation/packs/packtexts.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QHash>
#include <QIcon>
#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using briefing::Check;
using model::PackItem;

}

/// One change: the blocks before and after it. Packs are short, so whole lists are kept.
class PackModel::Step final : public QUndoCommand
{
public:
    Step(PackModel &model, QList<PackItem> after, int row, const QString &name, int mergeId)
        : QUndoCommand(name)
        , m_model(model)
        , m_before(model.m_rows)
        , m_after(std::move(after))
        , m_row(row)
        , m_mergeId(mergeId)
    {
    }

    void undo() override { m_model.apply(m_before, std::min<int>(m_row, int(m_before.size()) - 1)); }
    void redo() override { m_model.apply(m_after, std::min<int>(m_row, int(m_after.size()) - 1)); }
    int id() const override { return m_mergeId; }

    bool mergeWith(const QUndoCommand *next) override
    {
        m_after = static_cast<const Step *>(next)->m_after; // Same id, same class.
        return true;
    }

private:
    PackModel &m_model;
    QList<PackItem> m_before;
    QList<PackItem> m_after;
    int m_row;
    int m_mergeId;
};

void PackModel::setOutline(const briefing::Outline &outline)
{
    m_outline = outline;
    retranslate();
}

void PackModel::apply(const QList<PackItem> &items, int row)
{
    const bool sameLength = items.size() == m_rows.size();
    if (sameLength && row >= 0) {
        // Words or an order changed: the rows stay, so that a field that is being written in keeps its place.
        m_rows = items;
        retranslate();
    } else {
        setRows(items);
    }
    emit edited(row);
}

void PackModel::push(const QList<PackItem> &after, int row, const QString &name, int mergeId)
{
    m_stack.push(new Step(*this, after, row, name, mergeId));
}

void PackModel::insert(int row, const QList<PackItem> &items, const QString &stepName)
{
    if (items.isEmpty())
        return;
    row = std::clamp(row, 0, int(m_rows.size()));
    push(m_rows.first(row) + items + m_rows.sliced(row), row, stepName);
}

void PackModel::append(const QList<PackItem> &items, const QString &stepName)
{
    insert(int(m_rows.size()), items, stepName);
}

void PackModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    QList<PackItem> after = m_rows;
    after.removeAt(row);
    push(after, row, tr("Remove Block"));
}

bool PackModel::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_rows.size() || to >= m_rows.size() || from == to)
        return false;
    QList<PackItem> after = m_rows;
    after.move(from, to);
    push(after, to, tr("Move Block"));
    return true;
}

void PackModel::setWords(int row, const QString &words)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).text == words)
        return;
    QList<PackItem> after = m_rows;
    after[row].text = words;
    push(after, row, tr("Edit Text"), row);
}

bool PackModel::moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int before)
{
    // The view asks for this when a block is dropped; `before` counts the block that moves.
    if (source.isValid() || target.isValid() || count != 1)
        return false;
    return move(row, before > row ? before - 1 : before);
}

QStringList PackModel::mimeTypes() const
{
    return RowModel::mimeTypes() << DraggedThings::mimeType();
}

bool PackModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    // A block of its own is moved by moveRows().
    const QList<application::PackPart> parts = draggedParts(*data);
    if (parts.isEmpty())
        return false;
    emit partsDropped(parts, row);
    return true;
}

void PackModel::replace(const QList<PackItem> &items, const QString &stepName)
{
    push(items, 0, stepName);
}

bool PackModel::canMend(int row) const
{
    const briefing::Block *made = row >= 0 && row < m_rows.size() ? block(row) : nullptr;
    const bool isOther = made && (made->quotation.check == Check::Changed || made->quotation.check == Check::Spacing || made->quotation.check == Check::Moved);
    return isOther && m_rows.at(row).kind == PackItem::Kind::Passage && made->quotation.passage.isValid();
}

void PackModel::mend(int row)
{
    if (!canMend(row))
        return;
    QList<PackItem> after = m_rows;
    after[row].quote = block(row)->quotation.sourceWords;
    after[row].passage = block(row)->quotation.passage;
    after[row].text.clear();
    push(after, row, tr("Use the Source’s Words"));
}

bool PackModel::wantsReason(int row) const
{
    const briefing::Block *made = row >= 0 && row < m_rows.size() ? block(row) : nullptr;
    return made && made->quotation.check != Check::Exact;
}

const briefing::PrivateAnnotation *PackModel::privateAnnotation(base::AnnotationId id) const
{
    const auto found = std::ranges::find(m_outline.privateAnnotations, id, &briefing::PrivateAnnotation::id);
    return found == m_outline.privateAnnotations.end() ? nullptr : &*found;
}

bool PackModel::isLeftOut(base::AnnotationId id) const
{
    const briefing::PrivateAnnotation *annotation = id.isValid() ? privateAnnotation(id) : nullptr;
    return annotation && !annotation->isReleased;
}

int PackModel::nextBroken(int row) const
{
    const int count = int(m_outline.blocks.size());
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step + count) % count;
        if (next < m_rows.size() && briefing::stopsExport(m_outline.blocks.at(next)))
            return next;
    }
    return -1;
}

Qt::ItemFlags PackModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // Between the rows, and never on one.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

const briefing::Block *PackModel::block(int row) const
{
    // The outline is made in the background and may be of a moment ago.
    if (row >= m_outline.blocks.size() || row >= m_outline.pack.items.size())
        return nullptr;
    PackItem item = m_rows.at(row);
    item.text = m_outline.pack.items.at(row).text; // A reason that is being written changes nothing of the source.
    return application::sameItem(m_outline.pack.items.at(row), item) ? &m_outline.blocks.at(row) : nullptr;
}

QString PackModel::title(int row) const
{
    const PackItem &item = m_rows.at(row);
    const briefing::Block *made = block(row);
    switch (item.kind) {
    case PackItem::Kind::Heading:
        return item.text.isEmpty() ? tr("Heading") : item.text;
    case PackItem::Kind::Note:
        if (item.text.isEmpty() && !item.quote.isEmpty())
            return item.quote; // What the template asks for.
        return item.text.isEmpty() ? tr("Note") : item.text.simplified();
    case PackItem::Kind::Table:
        return packTableName(item.quote);
    case PackItem::Kind::Annotation:
        if (isLeftOut(item.annotation))
            return privateAnnotation(item.annotation)->words.simplified();
        [[fallthrough]];
    case PackItem::Kind::Passage:
        return made && !made->quotation.text.isEmpty() ? made->quotation.text.simplified() : item.quote.simplified();
    case PackItem::Kind::Document:
    case PackItem::Kind::Record:
        return made ? names::record(made->record) : QString();
    }
    return {};
}

QString PackModel::subtitle(int row) const
{
    const PackItem &item = m_rows.at(row);
    const briefing::Block *made = block(row);
    if (item.kind == PackItem::Kind::Heading)
        return tr("Heading");
    if (item.kind == PackItem::Kind::Note)
        return item.text.isEmpty() ? tr("Note, still to be written") : tr("Note");
    if (item.kind == PackItem::Kind::Table)
        return made && made->passages.isEmpty() ? tr("Table: the library has nothing for it") : tr("Table");
    if (!made)
        return {};
    if (made->quotation.check == Check::SourceMissing)
        //: The paragraph that a quotation was taken from is not in the library any more.
        return tr("Its source is no longer in the library");
    QStringList parts;
    if (isLeftOut(item.annotation))
        //: A private annotation in a briefing pack.
        parts.append(tr("private: left out"));
    if (made->quotation.check != Check::Exact && made->quotation.check != Check::NeedsClearance)
        parts.append(checkText(made->quotation.check));
    if (made->attribution != model::Attribution::OnTheRecord)
        parts.append(names::attribution(made->attribution));
    for (const QString &part : {made->record.symbol, made->quotation.address, made->language}) {
        if (!part.isEmpty())
            parts.append(names::isolated(part));
    }
    return names::subtitle(parts);
}

QVariant PackModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const briefing::Block *made = block(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title(index.row());
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(title(index.row()), subtitle(index.row()));
    case Qt::DecorationRole:
        return QIcon::fromTheme(made && briefing::stopsExport(*made) ? u"data-warning"_s : packBlockIcon(m_rows.at(index.row()).kind));
    case SubtitleRole:
        return subtitle(index.row());
    case CheckRole:
        return made ? briefing::checkName(made->quotation.check) : QString();
    case KindRole:
        return model::packItemKindName(m_rows.at(index.row()).kind);
    default:
        return {};
    }
}

}
