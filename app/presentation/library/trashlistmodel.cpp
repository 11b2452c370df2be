// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashlistmodel.h"

#include <core/model/librarychange.h>
#include <core/text/normalised.h>
#include <presentation/reader/recordfields.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// The kind of a deleted record without a symbol, which its detail names; a document has a symbol, or is one.
model::RecordKind deletedKind(const model::TrashEntry &entry)
{
    return model::isRecordKind(entry.detail) ? model::recordKindOfName(entry.detail) : model::RecordKind::Document;
}

}

void TrashListModel::reload(AsyncLibrary &library)
{
    library.read(this, application::trash(), m_latest.ask([this](const QList<model::TrashEntry> &rows) { setRows(rows); }));
}

QString thingIcon(model::TrashKind kind)
{
    switch (kind) {
    case model::TrashKind::Record:
    case model::TrashKind::Text:
        return names::kindIcon(model::RecordKind::Document);
    case model::TrashKind::Annotation:
        return u"view-pim-notes"_s;
    case model::TrashKind::Pack:
        return u"document-multiple"_s;
    case model::TrashKind::SavedSearch:
        return u"edit-find"_s;
    case model::TrashKind::Dossier:
        return u"folder"_s;
    case model::TrashKind::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString thingKindText(model::TrashKind kind)
{
    switch (kind) {
    case model::TrashKind::Record:
        return names::oneOfKind(model::RecordKind::Document);
    case model::TrashKind::Text:
        //: A kind of thing: a language version of a document.
        return TrashListModel::tr("Text");
    case model::TrashKind::Annotation:
        return TrashListModel::tr("Annotation");
    case model::TrashKind::Pack:
        return TrashListModel::tr("Briefing pack");
    case model::TrashKind::SavedSearch:
        return TrashListModel::tr("Saved search");
    case model::TrashKind::Dossier:
        //: A folder of the user's own.
        return TrashListModel::tr("Dossier");
    case model::TrashKind::Note:
        //: A note of the user's own in a dossier.
        return TrashListModel::tr("Note");
    }
    Q_UNREACHABLE_RETURN({});
}

QString TrashListModel::lineOf(const QModelIndex &index) const
{
    return QStringList {index.data().toString(), index.data(SubtitleRole).toString()}.join(u'\t');
}

QString TrashListModel::emptySentence() const
{
    return tr("The trash is empty. What you delete is kept here for %n day(s).", nullptr, application::kTrashDays);
}

QString TrashListModel::notFoundSentence() const
{
    return tr("Nothing in the trash has these words.");
}

QString TrashListModel::kindOf(const model::TrashEntry &entry)
{
    return entry.kind == model::TrashKind::Record ? kindLabel(deletedKind(entry)) : thingKindText(entry.kind);
}

QString TrashListModel::iconOf(const model::TrashEntry &entry)
{
    return entry.kind == model::TrashKind::Record ? names::kindIcon(deletedKind(entry)) : thingIcon(entry.kind);
}

QString TrashListModel::subtitle(const model::TrashEntry &entry)
{
    const QString deleted = names::date(entry.deleted.toLocalTime().date());
    //: %1 is a date, %2 the name of a person.
    const QString when = entry.author.isEmpty() ? tr("deleted on %1").arg(deleted) : tr("deleted on %1 by %2").arg(deleted, names::isolated(entry.author));
    const bool isKind = entry.kind == model::TrashKind::Record && model::isRecordKind(entry.detail);
    return names::subtitle({kindOf(entry), isKind ? QString() : names::isolated(entry.detail.simplified().left(80)), when});
}

QVariant TrashListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::TrashEntry &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        // The trash holds no word of an annotation that a passphrase keeps.
        if (entry.kind == model::TrashKind::Annotation && entry.title.isEmpty() && entry.detail.isEmpty())
            return tr("Private annotation");
        return entry.title.isEmpty() ? entry.detail : entry.title;
    case Qt::DecorationRole:
        return QIcon::fromTheme(iconOf(entry));
    case SubtitleRole:
        return subtitle(entry);
    case TrailingRole:
        return tr("%n day(s) left", nullptr, application::daysLeft(entry, QDateTime::currentDateTimeUtc()));
    case SearchRole:
        return text::fold(QString(entry.title + u' ' + entry.detail));
    default:
        return {};
    }
}

}
