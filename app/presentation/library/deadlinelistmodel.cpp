// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinelistmodel.h"

#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Nothing says when it is due, or what says it is in doubt.
bool hasDay(const application::Deadline &row)
{
    return row.date.isValid() && row.mandate.mandate.status != model::LinkStatus::Suggested;
}

QString iconOf(const application::Deadline &row, bool isOverdue)
{
    if (row.state == application::DeadlineState::Done)
        return u"dialog-ok-apply"_s;
    if (row.state == application::DeadlineState::Dropped)
        return u"dialog-cancel"_s;
    if (isOverdue)
        return u"data-warning"_s;
    return row.event.id.isValid() ? u"view-calendar-upcoming-days"_s : u"appointment-new"_s;
}

QString capitalised(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

}

void DeadlineListModel::reload(AsyncLibrary &library)
{
    library.read(this, application::deadlines(),
        m_latest.ask([this](const QList<application::Deadline> &rows) {
            m_all = rows;
            arrange();
        }));
}

void DeadlineListModel::setShown(Shown shown)
{
    m_shown = shown;
    arrange();
}

void DeadlineListModel::arrange()
{
    m_today = QDate::currentDate();
    QList<application::Deadline> next;
    QList<application::Deadline> undated;
    QList<application::Deadline> overdue;
    QList<application::Deadline> closed;
    for (const application::Deadline &row : std::as_const(m_all)) {
        if (row.state != application::DeadlineState::Open)
            closed.prepend(row);
        else if (!hasDay(row))
            undated.append(row);
        else if (row.date < m_today)
            overdue.prepend(row);
        else
            next.append(row);
    }
    switch (m_shown) {
    case Shown::Open:
        return setRows(next + overdue + undated);
    case Shown::Next:
        return setRows(next);
    case Shown::Overdue:
        return setRows(overdue);
    case Shown::Closed:
        return setRows(closed);
    case Shown::All:
        return setRows(next + overdue + undated + closed);
    }
}

QString DeadlineListModel::countText(int shown) const
{
    return m_all.size() == shown ? QLocale().toString(shown)
                                 //: Of a list: %1 rows are shown, %2 there are.
                                 : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_all.size()));
}

QString DeadlineListModel::stateText(const application::Deadline &row) const
{
    switch (row.state) {
    case application::DeadlineState::Done:
        //: Of something that was due.
        return tr("done");
    case application::DeadlineState::Dropped:
        //: Of something that was due: nobody waits for it any longer.
        return tr("dropped");
    case application::DeadlineState::Open:
        //: Of something that was due and is not done.
        return hasDay(row) && row.date < m_today ? tr("overdue") : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

Location DeadlineListModel::locationOf(const QModelIndex &index) const
{
    return placeOf(row(index.row()));
}

Location DeadlineListModel::placeOf(const application::Deadline &due)
{
    if (due.event.id.isValid())
        return {due.event.id, {}, {}, {}};
    return {due.mandate.document.id, due.mandate.language, model::Address(due.mandate.address), due.mandate.mandate.passage};
}

QString DeadlineListModel::lineOf(const QModelIndex &index) const
{
    return QStringList {index.data(TrailingRole).toString(), index.data().toString(), index.data(SubtitleRole).toString()}.join(u'\t');
}

QString DeadlineListModel::emptySentence() const
{
    return m_all.isEmpty() ? tr("No deadlines yet. They come from the resolutions that you import.") : tr("No deadline of this kind.");
}

QString DeadlineListModel::notFoundSentence() const
{
    return tr("No deadline has these words.");
}

QString DeadlineListModel::title(const application::Deadline &row)
{
    return row.event.id.isValid()
        ? names::record(row.event)
        : names::subtitle({capitalised(row.mandate.mandate.deliverable), names::record(row.mandate.document)});
}

QString DeadlineListModel::subtitle(const application::Deadline &row)
{
    if (row.event.id.isValid())
        return names::subtitle({names::oneOfKind(model::RecordKind::Event), row.event.fields.value(u"source"_s).toString()});
    const QString session = row.mandate.mandate.dueSession.isEmpty()
        ? QString()
        : names::subtitle({names::body(row.mandate.mandate.dueBody), names::session(row.mandate.mandate.dueSession)});
    return names::subtitle({names::isolated(row.mandate.document.symbol), names::isolated(row.mandate.address),
        row.mandate.mandate.addressee, session});
}

QString DeadlineListModel::day(const application::Deadline &row)
{
    //: The text names only a day that was over when it was adopted.
    if (row.mandate.mandate.status == model::LinkStatus::Suggested)
        return tr("day unclear");
    if (!row.date.isValid())
        return row.mandate.mandate.recurrence == u"annual" ? tr("every year") : QString();
    return row.isInferred ? names::aboutDay(row.date) : names::date(row.date);
}

QVariant DeadlineListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const application::Deadline &row = this->row(index.row());
    const bool isEvent = row.event.id.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::ToolTipRole:
        return isEvent ? names::record(row.event) : row.mandate.sentence;
    case Qt::DecorationRole:
        return QIcon::fromTheme(iconOf(row, hasDay(row) && row.date < m_today));
    case SubtitleRole:
        return subtitle(row);
    case TrailingRole:
        return names::subtitle({day(row), stateText(row)});
    case SearchRole:
        return text::fold(
            u"%1 %2 %3 %4"_s.arg(names::record(row.event), names::record(row.mandate.document), row.mandate.sentence, subtitle(row)));
    default:
        return {};
    }
}

}
