// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaymodel.h"

#include "recordmarktexts.h"

#include "deadlinelistmodel.h"

#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int kDaysOfWeek = 7;

/// "Friday" for a day of the last week, else the date.
QString dayName(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    return ago > 0 && ago < kDaysOfWeek ? QLocale().standaloneDayName(day.dayOfWeek()) : names::date(day);
}

QString nearDay(QDate day, QDate today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return TodayModel::tr("today");
    if (ahead == -1)
        return TodayModel::tr("yesterday");
    if (ahead == 1)
        return TodayModel::tr("tomorrow");
    return dayName(day, today);
}

QString identity(const model::Record &record)
{
    return record.symbol.isEmpty() ? names::oneOfKind(record.kind) : names::isolated(record.symbol);
}

TodayLine dueLine(const application::Deadline &due, QDate today)
{
    TodayLine line {DeadlineListModel::title(due), DeadlineListModel::subtitle(due), DeadlineListModel::day(due), u"appointment-new"_s,
        HistoryEntry::at(DeadlineListModel::placeOf(due))};
    if (due.date < today) {
        line.icon = u"data-warning"_s;
        //: %1 is the day on which something was due.
        line.when = TodayModel::tr("%1 · overdue").arg(line.when);
    }
    return line;
}

TodayBlock dueBlock(const application::Today &today)
{
    TodayBlock block {u"due"_s, TodayModel::tr("Due"), {}, {}};
    for (const application::Deadline &due : today.due.overdue)
        block.lines.append(dueLine(due, today.day));
    for (const application::Deadline &due : today.due.next)
        block.lines.append(dueLine(due, today.day));
    const qint64 all = today.due.overdueCount + today.due.nextCount;
    block.count = QLocale().toString(all);
    if (today.due.overdueCount > 0)
        block.count = TodayModel::tr("%n overdue in the last year", nullptr, int(today.due.overdueCount));
    if (all > block.lines.size())
        block.lines.append({TodayModel::tr("All deadlines"), {}, {}, u"view-list-text"_s, HistoryEntry::of(NavigationTarget::deadlines())});
    return block;
}

TodayBlock newBlock(const application::Today &today)
{
    //: A heading; %1 is a day of the week, or a date.
    TodayBlock block {u"new"_s, TodayModel::tr("New since %1").arg(dayName(today.since, today.day)), {}, {}};
    for (const application::FreshSearch &search : today.searches) {
        block.lines.append({search.search.name, TodayModel::tr("Saved search"), TodayModel::tr("%n new paragraph(s)", nullptr, int(search.fresh)),
            u"edit-find"_s, {}, search.search.id});
    }
    for (const library::ArrivedDocument &document : today.arrivals.documents) {
        const QString why = document.isUpdate ? TodayModel::tr("updated") : TodayModel::tr("added");
        block.lines.append({names::record(document.record), names::subtitle({identity(document.record), why}),
            nearDay(document.arrived.toLocalTime().date(), today.day), names::kindIcon(document.record.kind),
            HistoryEntry::at({document.record.id, {}, {}, {}}), 0, document.isUnread});
    }
    if (today.arrivals.total > today.arrivals.documents.size()) {
        block.lines.append({TodayModel::tr("All documents"), {}, TodayModel::tr("%n arrived", nullptr, int(today.arrivals.total)), u"view-list-text"_s,
            HistoryEntry::of(NavigationTarget::ofKind(model::RecordKind::Document))});
    }
    return block;
}

TodayBlock wantedBlock(const application::Today &today)
{
    TodayBlock block {u"wanted"_s, TodayModel::tr("Arrived: wanted documents"), QLocale().toString(today.wanted.size()), {}};
    for (const library::ArrivedWanted &wanted : today.wanted) {
        block.lines.append({names::record(wanted.record),
            names::subtitle({identity(wanted.record), TodayModel::tr("was wanted by %n document(s)", nullptr, int(wanted.citedBy))}), {},
            u"question"_s, HistoryEntry::at({wanted.record.id, {}, {}, {}}), 0, wanted.isUnread});
    }
    return block;
}

TodayBlock continueBlock(const application::Today &today)
{
    TodayBlock block {u"continue"_s, TodayModel::tr("Continue"), {}, {}};
    for (const application::ReadingPlace &place : today.readings) {
        const application::Reading &reading = place.reading;
        //: %1 is the number of a paragraph.
        const QString where = reading.address.isEmpty() ? QString() : TodayModel::tr("at %1").arg(names::isolated(reading.address));
        block.lines.append({names::record(place.record), names::subtitle({identity(place.record), where}),
            nearDay(reading.at.toLocalTime().date(), today.day), names::kindIcon(place.record.kind),
            HistoryEntry::at({place.record.id, reading.language, model::Address(reading.address), {}})});
    }
    return block;
}

TodayBlock packBlock(const application::Today &today)
{
    TodayBlock block {u"packs"_s, TodayModel::tr("Unfinished packs"), QLocale().toString(today.packs.size()), {}};
    for (const application::UnfinishedPack &unfinished : today.packs) {
        QStringList reasons;
        if (unfinished.pack.items.isEmpty())
            reasons.append(TodayModel::tr("empty"));
        if (unfinished.changedQuotations > 0)
            reasons.append(TodayModel::tr("%n quotation(s) to check", nullptr, unfinished.changedQuotations));
        if (!unfinished.pack.preparedFor.isEmpty())
            //: %1 is whom a briefing pack is prepared for.
            reasons.append(TodayModel::tr("for %1").arg(names::isolated(unfinished.pack.preparedFor)));
        block.lines.append({unfinished.pack.title.isEmpty() ? TodayModel::tr("Briefing pack") : unfinished.pack.title, names::subtitle(reasons),
            unfinished.isAhead ? nearDay(unfinished.pack.date, today.day) : QString(), u"document-multiple"_s,
            HistoryEntry::of(NavigationTarget::ofPack(unfinished.pack.id))});
    }
    return block;
}

TodayBlock suggestionBlock(const application::Today &today)
{
    const library::SuggestionDocuments &found = today.suggestions;
    TodayBlock block {u"suggestions"_s, TodayModel::tr("Suggestions to review"),
        //: Suggestions, in so many documents.
        TodayModel::tr("%1 in %n document(s)", nullptr, int(found.documentCount)).arg(QLocale().toString(found.suggestionCount)), {}};
    for (const library::SuggestionDocument &document : found.documents) {
        block.lines.append({names::record(document.record), identity(document.record),
            TodayModel::tr("%n suggestion(s)", nullptr, int(document.count)), u"flag"_s,
            HistoryEntry::at({document.record.id, {}, {}, document.passage})});
    }
    if (!found.documents.isEmpty())
        block.lines.append({TodayModel::tr("Review all"), {}, QLocale().toString(found.suggestionCount), u"view-list-text"_s, HistoryEntry::of(NavigationTarget::decide())});
    return block;
}

}

QList<TodayBlock> todayBlocks(const application::Today &today, TodayColumn column)
{
    QList<TodayBlock> blocks = column == TodayColumn::First ? QList<TodayBlock> {dueBlock(today), newBlock(today), wantedBlock(today)}
                                                            : QList<TodayBlock> {continueBlock(today), packBlock(today), suggestionBlock(today)};
    blocks.removeIf([](const TodayBlock &block) { return block.lines.isEmpty(); });
    return blocks;
}

TodayModel::TodayModel(TodayColumn column, QObject *parent)
    : QAbstractItemModel(parent)
    , m_column(column)
{
}

void TodayModel::setToday(const application::Today &today)
{
    beginResetModel();
    m_today = today;
    m_blocks = todayBlocks(today, m_column);
    endResetModel();
}

const TodayLine *TodayModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? &m_blocks.at(qsizetype(index.internalId()) - 1).lines.at(index.row()) : nullptr;
}

QString TodayModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? m_blocks.at(index.row()).key : QString();
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A line knows its block by the number from 1; a heading has 0.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex TodayModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_blocks.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_blocks.at(parent.row()).lines.size()) : 0;
}

int TodayModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TodayLine *line = lineAt(index);
    if (!line) {
        const TodayBlock &block = m_blocks.at(index.row());
        return role == Qt::DisplayRole ? QVariant(block.title)
            : role == TrailingRole     ? QVariant(block.count)
            : role == Qt::AccessibleTextRole ? QVariant(names::subtitle({block.title, block.count}))
                                       : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return line->title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: A document that arrived and was not opened since.
        return names::subtitle({line->title, line->reason, line->when, line->isUnread ? tr("unread") : QString()});
    case Qt::FontRole:
        return marktexts::font(line->isUnread);
    case Qt::DecorationRole:
        return QIcon::fromTheme(line->icon);
    case SubtitleRole:
        return line->reason;
    case TrailingRole:
        return line->when;
    default:
        return {};
    }
}

}
