// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelistmodel.h"

#include "trashlistmodel.h"

#include <presentation/reader/recordhistory.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

std::optional<model::RecordKind> recordKindOf(const QString &kind)
{
    return model::isRecordKind(kind) ? std::optional(model::recordKindOfName(kind)) : std::nullopt;
}

QString actionText(model::ChangeAction action)
{
    switch (action) {
    case model::ChangeAction::Added:
        //: Something came into the library.
        return ChangeListModel::tr("Added");
    case model::ChangeAction::Changed:
        //: Something in the library was changed.
        return ChangeListModel::tr("Changed");
    case model::ChangeAction::Deleted:
        //: Something was moved to the trash.
        return ChangeListModel::tr("Deleted");
    case model::ChangeAction::Restored:
        //: Something came back from the trash.
        return ChangeListModel::tr("Restored");
    }
    Q_UNREACHABLE_RETURN({});
}

}

QString changeKindText(const QString &kind)
{
    if (const auto record = recordKindOf(kind))
        return names::oneOfKind(*record);
    if (kind == model::kLinkSubject)
        //: A kind of thing that was changed: a link between two records.
        return ChangeListModel::tr("Link");
    const model::TrashKind thing = model::trashKindOfName(kind);
    return thing == model::TrashKind::Record ? kind : thingKindText(thing);
}

QString changeKindIcon(const QString &kind)
{
    if (const auto record = recordKindOf(kind))
        return names::kindIcon(*record);
    return kind == model::kLinkSubject ? u"insert-link"_s : thingIcon(model::trashKindOfName(kind));
}

void ChangeListModel::setFilter(const application::Since &since, const QString &kind)
{
    m_since = since;
    m_kind = kind;
    m_total = 0;
    m_isRead = false;
    setRows({});
}

void ChangeListModel::reload(AsyncLibrary &library)
{
    m_library = &library;
    // It is another day after midnight.
    m_day = application::dayOf(m_since, library.library().folder(), m_today());
    m_filter = application::changesFrom(m_day, m_kind);
    m_isReading = true;
    const int limit = std::clamp(rowCount(), application::kChangesAtOnce, kMostRead);
    library.read(this, application::libraryChanges(m_filter, 0, limit), m_latest.ask([this](const application::ChangePage &page) {
        m_isReading = false;
        m_isRead = true;
        m_total = page.total;
        setRows(page.changes);
        // Their answers were of the library before this change.
        answerWaiting();
    }));
}

void ChangeListModel::append(const application::ChangePage &page)
{
    m_isReading = false;
    m_total = page.total;
    if (page.changes.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.changes.size()) - 1);
    m_rows += page.changes;
    endInsertRows();
}

bool ChangeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_library && !m_isReading && m_rows.size() < m_total;
}

void ChangeListModel::fetchMore(const QModelIndex &)
{
    readOn(rowCount() + application::kChangesAtOnce);
}

void ChangeListModel::readAll(int most, std::function<void()> done)
{
    m_waiting.append({most, std::move(done)});
    if (!m_isReading)
        answerWaiting();
}

/// Calls back all whose rows are there, and reads on for the others. Who is called back may ask again.
void ChangeListModel::answerWaiting()
{
    int most = 0;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (m_library && rowCount() < std::min<qint64>(each.most, m_total)) {
            most = std::max(most, each.most);
            m_waiting.append(each);
        } else {
            each.done();
        }
    }
    if (most > 0 && !m_isReading)
        readOn(most);
}

void ChangeListModel::readOn(int most)
{
    const int left = int(std::min<qint64>(most, m_total)) - rowCount();
    if (left <= 0 || !m_library)
        return;
    m_isReading = true;
    const qint64 before = m_rows.isEmpty() ? 0 : m_rows.constLast().id;
    m_library->read(this, application::libraryChanges(m_filter, before, left), m_latest.ask([this](const application::ChangePage &page) {
        append(page);
        // What was counted and is gone does not come.
        if (page.changes.isEmpty())
            m_total = rowCount();
        answerWaiting();
    }));
}

Location ChangeListModel::locationOf(const QModelIndex &index) const
{
    const model::LibraryChange &change = row(index.row());
    if (!change.isThere || !change.record.id.isValid())
        return {};
    const bool isText = change.kind == model::trashKindName(model::TrashKind::Text);
    return {change.record.id, isText ? change.detail.section(u' ', -1) : QString(), {}, change.passage};
}

QString ChangeListModel::pageOf(const QModelIndex &index) const
{
    const model::LibraryChange &change = row(index.row());
    if (change.trash.isValid())
        return NavigationTarget::trash().text;
    if (!change.isThere)
        return {};
    if (change.kind == model::trashKindName(model::TrashKind::Pack))
        return NavigationTarget::ofPack(base::PackId(change.thing)).text;
    if (change.kind == model::trashKindName(model::TrashKind::SavedSearch))
        return NavigationTarget::ofSearch(change.thing).text;
    if (change.kind == model::trashKindName(model::TrashKind::Dossier))
        return NavigationTarget::ofDossier(model::DossierId(change.thing)).text;
    if (change.kind == model::trashKindName(model::TrashKind::Note))
        return NavigationTarget::ofDossier(model::DossierId(change.dossier)).text;
    return {};
}

QString ChangeListModel::lineOf(const QModelIndex &index) const
{
    return QStringList {index.data(TrailingRole).toString(), index.data().toString(), index.data(SubtitleRole).toString()}.join(u'\t');
}

QString ChangeListModel::countText(int shown) const
{
    if (!m_isRead)
        return {};
    const QString all = tr("%n change(s)", nullptr, int(m_total));
    //: %1 is how many changes there are in all, "312 changes"; so many of them are read so far.
    return shown < m_total ? tr("%1, the latest %2 shown").arg(all, QLocale().toString(shown)) : all;
}

QStringList ChangeListModel::headings() const
{
    //: Headings of a table of what was changed in the library.
    return {tr("What"), tr("Change"), tr("When")};
}

QString ChangeListModel::emptySentence() const
{
    //: %1 is a date.
    return tr("Nothing of this kind has changed since %1.").arg(names::date(m_day));
}

QString ChangeListModel::titleOf(const model::LibraryChange &change)
{
    if (!change.title.isEmpty())
        return change.title.simplified();
    if (change.kind == model::trashKindName(model::TrashKind::Annotation) && (change.isThere || change.trash.isValid()))
        return tr("Private annotation");
    return changeKindText(change.kind);
}

QString ChangeListModel::whatOf(const model::LibraryChange &change)
{
    const QString &subject = change.change.subject;
    if (subject == model::kStarSubject)
        return tr("star given");
    if (subject == model::kNoStarSubject)
        return tr("star taken away");
    if (subject == model::kTextSubject)
        return tr("read again from a newer file");
    if (subject == model::kItemsSubject)
        return tr("what lies in it");
    const bool isOfHistory = change.change.record.isValid() && (!change.change.before.isNull() || !change.change.after.isNull());
    if (isOfHistory && change.action != model::ChangeAction::Deleted)
        return changeText(change.change, change.record);
    //: %1 is the name of a file.
    return change.file.isEmpty() ? QString() : tr("from %1").arg(names::isolated(change.file));
}

QString ChangeListModel::subtitleOf(const model::LibraryChange &change)
{
    const QString where = change.trash.isValid() ? tr("in the trash") : change.isThere ? QString() : tr("no longer in the library");
    const bool isOfPerson = change.step != 0 || !change.change.by.author.isEmpty() || !change.file.isEmpty();
    const bool isFound = !isOfPerson && change.action == model::ChangeAction::Added && recordKindOf(change.kind);
    const QString who = isFound ? tr("by an import or a rule") : names::isolated(change.change.by.author);
    // The document of an annotation has not always a symbol.
    const bool isNamed = change.kind == model::trashKindName(model::TrashKind::Annotation) && change.detail.trimmed().isEmpty();
    const QString detail = isNamed ? change.record.name.left(60) : change.detail.trimmed();
    return names::subtitle({actionText(change.action), changeKindText(change.kind), names::isolated(detail), whatOf(change).simplified(), who, where});
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::LibraryChange &change = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(change);
    case Qt::ToolTipRole:
        return names::subtitle({titleOf(change), subtitleOf(change)});
    case Qt::DecorationRole:
        return QIcon::fromTheme(changeKindIcon(change.kind));
    case SubtitleRole:
        return subtitleOf(change);
    case TrailingRole: {
        const QDateTime local = change.change.by.when.toLocalTime();
        //: %1 is a date, %2 a time of day.
        return tr("%1, %2").arg(names::date(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
    }
    default:
        return {};
    }
}

}
