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
    switch (model::trashKindOfName(kind)) {
    case model::TrashKind::Text:
        //: A kind of thing that was changed: a language version of a document.
        return ChangeListModel::tr("Text");
    case model::TrashKind::Annotation:
        return ChangeListModel::tr("Annotation");
    case model::TrashKind::Pack:
        return ChangeListModel::tr("Briefing pack");
    case model::TrashKind::SavedSearch:
        return ChangeListModel::tr("Saved search");
    case model::TrashKind::Dossier:
        //: A folder of the user's own.
        return ChangeListModel::tr("Dossier");
    case model::TrashKind::Note:
        //: A note of the user's own in a dossier.
        return ChangeListModel::tr("Note");
    case model::TrashKind::Record:
        break;
    }
    return kind;
}

void ChangeListModel::setFilter(QDate since, const QString &kind)
{
    m_since = since;
    m_kind = kind;
    m_total = 0;
    setRows({});
}

void ChangeListModel::reload(AsyncLibrary &library)
{
    m_library = &library;
    m_filter = application::changesFrom(m_since, m_kind);
    m_isReading = true;
    const int limit = std::clamp(rowCount(), application::kChangesAtOnce, kMostRead);
    library.read(this, application::libraryChanges(m_filter, 0, limit), m_latest.ask([this](const application::ChangePage &page) {
        m_isReading = false;
        m_total = page.total;
        setRows(page.changes);
        // Its answer was of the library before this change.
        if (auto waiting = std::exchange(m_done, {}))
            readAll(m_most, std::move(waiting));
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
    readAll(rowCount() + application::kChangesAtOnce, {});
}

void ChangeListModel::readAll(int most, std::function<void()> done)
{
    const int left = int(std::min<qint64>(most, m_total)) - rowCount();
    if (left <= 0 || !m_library) {
        if (done)
            done();
        return;
    }
    m_isReading = true;
    m_most = most;
    m_done = std::move(done);
    const qint64 before = m_rows.isEmpty() ? 0 : m_rows.constLast().id;
    m_library->read(this, application::libraryChanges(m_filter, before, left),
        m_latest.ask([this](const application::ChangePage &page) {
            append(page);
            if (const auto waiting = std::exchange(m_done, {}))
                waiting();
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
    if (m_isReading && shown == 0)
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
    return tr("Nothing of this kind has changed since %1.").arg(names::date(m_since));
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
    return names::subtitle({actionText(change.action), changeKindText(change.kind), names::isolated(change.detail.trimmed()), whatOf(change).simplified(),
        who, where});
}

QString ChangeListModel::iconOf(const model::LibraryChange &change)
{
    if (const auto record = recordKindOf(change.kind))
        return names::kindIcon(*record);
    if (change.kind == model::kLinkSubject)
        return u"insert-link"_s;
    return thingIcon(model::trashKindOfName(change.kind));
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
        return QIcon::fromTheme(iconOf(change));
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
