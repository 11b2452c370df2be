// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationtreemodel.h"

#include <application/annotations.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/commenttext.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <presentation/shared/ranking.h>
#include <presentation/shared/swatch.h>

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using application::AnnotationGrouping;

namespace presentation {

void AnnotationTreeModel::setRows(const QList<model::AnnotationRow> &rows, AnnotationGrouping grouping)
{
    beginResetModel();
    m_given = rows;
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void AnnotationTreeModel::retranslate()
{
    setRows(m_given, m_grouping);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void AnnotationTreeModel::arrange()
{
    m_rows = m_given;
    sortRows();
    groupRows();
}

void AnnotationTreeModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

void AnnotationTreeModel::sortRows()
{
    const bool isDescending = m_order == Qt::DescendingOrder;
    if (m_sortColumn == Date) {
        std::ranges::stable_sort(m_rows, [isDescending](const QDateTime &left, const QDateTime &right) { return isDescending ? right < left : left < right; },
            [](const model::AnnotationRow &row) { return row.annotation.modified; });
        return;
    }
    // As they were given they are by document and place.
    if (m_sortColumn < 0 || m_sortColumn == Document || m_sortColumn == Paragraph) {
        if (isDescending && m_sortColumn >= 0)
            std::ranges::reverse(m_rows);
        return;
    }
    QStringList texts;
    for (const model::AnnotationRow &row : std::as_const(m_rows))
        texts.append(textOf(row, m_sortColumn));
    const QList<int> ranks = ranking::ofTexts(texts);
    QList<qsizetype> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_sort(places, [&ranks, isDescending](qsizetype left, qsizetype right) {
        return isDescending ? ranks.at(right) < ranks.at(left) : ranks.at(left) < ranks.at(right);
    });
    QList<model::AnnotationRow> sorted;
    sorted.reserve(m_rows.size());
    for (const qsizetype at : std::as_const(places))
        sorted.append(m_rows.at(at));
    m_rows = sorted;
}

QStringList AnnotationTreeModel::titlesOf(const model::AnnotationRow &row) const
{
    const model::Annotation &note = row.annotation;
    switch (m_grouping) {
    case AnnotationGrouping::None:
        return {};
    case AnnotationGrouping::Document:
        return {names::subtitle({row.work.symbol, names::record(row.work)})};
    case AnnotationGrouping::Theme:
        return row.themes.isEmpty() ? QStringList {tr("No theme")} : row.themes;
    case AnnotationGrouping::Colour:
        return {textOf(row, Colour)};
    case AnnotationGrouping::Tag:
        return note.tags.isEmpty() ? QStringList {tr("No tag")} : note.tags;
    case AnnotationGrouping::Author:
        return {note.author.isEmpty() ? tr("No author") : note.author};
    case AnnotationGrouping::Date:
        return {names::date(note.modified.toLocalTime().date())};
    }
    Q_UNREACHABLE_RETURN({});
}

void AnnotationTreeModel::groupRows()
{
    m_groups.clear();
    if (m_grouping == AnnotationGrouping::None)
        return;
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        for (const QString &title : titlesOf(m_rows.at(at))) {
            const auto known = places.constFind(title);
            const qsizetype group = known != places.cend() ? *known : *places.insert(title, m_groups.size());
            if (group == m_groups.size())
                m_groups.append({title, {}});
            m_groups[group].rows.append(at);
        }
    }
    if (m_grouping == AnnotationGrouping::Date) {
        std::ranges::stable_sort(m_groups, std::ranges::greater {},
            [this](const Group &group) { return m_rows.at(group.rows.first()).annotation.modified.toLocalTime().date(); });
    } else if (m_grouping == AnnotationGrouping::Colour) {
        std::ranges::stable_sort(m_groups, {}, [this](const Group &group) { return m_rows.at(group.rows.first()).annotation.colour; });
    } else if (m_grouping != AnnotationGrouping::Document) {
        const QCollator collator = names::collator();
        std::ranges::stable_sort(m_groups, [&collator](const Group &left, const Group &right) { return collator(left.title, right.title); });
    }
}

const model::AnnotationRow *AnnotationTreeModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (m_groups.isEmpty())
        return &m_rows.at(index.row());
    if (index.internalId() == 0)
        return nullptr;
    return &m_rows.at(m_groups.at(qsizetype(index.internalId()) - 1).rows.at(index.row()));
}

QModelIndex AnnotationTreeModel::indexOf(base::AnnotationId id) const
{
    for (int group = 0; group < std::max<int>(1, int(m_groups.size())); ++group) {
        const QModelIndex above = m_groups.isEmpty() ? QModelIndex() : index(group, 0);
        for (int row = 0; row < rowCount(above); ++row) {
            const QModelIndex here = index(row, 0, above);
            if (rowAt(here)->annotation.id == id)
                return here;
        }
    }
    return {};
}

QModelIndex AnnotationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex AnnotationTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int AnnotationTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.isEmpty() ? m_rows.size() : m_groups.size());
    return parent.column() == 0 && !m_groups.isEmpty() && parent.internalId() == 0 ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int AnnotationTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString AnnotationTreeModel::textOf(const model::AnnotationRow &row, int column) const
{
    const model::Annotation &note = row.annotation;
    switch (column) {
    case Colour:
        return colourLabel(note.colour);
    case Words:
        if (note.kind == model::AnnotationKind::DocumentNote && !note.isLocked)
            return annotationKindLabel(note.kind);
        return wordsLabel(note).simplified();
    case Comment:
        return commentWords(note.comment);
    case Tags:
        return note.tags.join(u", "_s);
    case Paragraph:
        return annotationPlace(note);
    case Document:
        return row.work.symbol.isEmpty() ? names::record(row.work) : names::isolated(row.work.symbol);
    case Date:
        return names::date(note.modified.toLocalTime().date());
    case Lock:
        return lockLabel(note.isPrivate);
    case Author:
        return note.author;
    default:
        return {};
    }
}

QVariant AnnotationTreeModel::decorationOf(const model::AnnotationRow &row, int column) const
{
    if (column == Colour)
        return swatch(row.annotation.colour);
    if (column == Words)
        return QIcon::fromTheme(annotationKindIcon(row.annotation.kind));
    return column == Lock ? QVariant(QIcon::fromTheme(lockIcon(row.annotation.isPrivate))) : QVariant();
}

QVariant AnnotationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::AnnotationRow *row = rowAt(index);
    if (!row) {
        const Group &group = m_groups.at(index.row());
        if (role == Qt::DisplayRole && index.column() == 0)
            //: A heading over annotations: %1 what they have in common, %2 how many there are.
            return tr("%1 (%2)").arg(names::isolated(group.title)).arg(group.rows.size());
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    const model::Annotation &note = row->annotation;
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textOf(*row, index.column());
        const bool isForeign = text.isRightToLeft() != QGuiApplication::isRightToLeft();
        return (index.column() == Words || index.column() == Comment) && isForeign ? inItsOwnDirection(text) : text;
    }
    case FormatsRole:
        return index.column() == Comment ? QVariant::fromValue(commentText(note.comment).formats) : QVariant();
    case Qt::DecorationRole:
        return decorationOf(*row, index.column());
    case Qt::ToolTipRole: {
        //: %1 is a share of a hundred: how sure the place of an annotation is after its text was changed.
        const QString score = note.score < 100 && note.isAttached() ? tr("re-attached, %1 % sure").arg(note.score) : QString();
        const QString details = names::subtitle({annotationKindLabel(note.kind), colourLabel(note.colour), annotationPlace(note), score, note.author, lockLabel(note.isPrivate)});
        return QStringList({details, note.anchor.exact, note.isLocked ? lockedHint() : commentLines(note.comment)}).join(u'\n').trimmed();
    }
    case Qt::AccessibleTextRole:
        return index.column() == Words ? names::subtitle({annotationKindLabel(note.kind), textOf(*row, Words)}) : textOf(*row, index.column());
    default:
        return {};
    }
}

QVariant AnnotationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Colour:
        return tr("Colour");
    case Words:
        return tr("Words");
    case Comment:
        return tr("Comment");
    case Tags:
        return tr("Tags");
    case Paragraph:
        return tr("Paragraph");
    case Document:
        return tr("Document");
    case Date:
        return tr("Date");
    case Lock:
        return tr("Lock");
    case Author:
        return tr("Author");
    default:
        return {};
    }
}

QString AnnotationTreeModel::groupingLabel(AnnotationGrouping grouping)
{
    switch (grouping) {
    case AnnotationGrouping::None:
        return tr("No groups");
    case AnnotationGrouping::Document:
        return tr("By document");
    case AnnotationGrouping::Theme:
        return tr("By theme");
    case AnnotationGrouping::Colour:
        return tr("By colour");
    case AnnotationGrouping::Tag:
        return tr("By tag");
    case AnnotationGrouping::Author:
        return tr("By author");
    case AnnotationGrouping::Date:
        return tr("By date");
    }
    Q_UNREACHABLE_RETURN({});
}

}
