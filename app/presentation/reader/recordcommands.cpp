// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcommands.h"

#include <core/model/recordfield.h>
#include <presentation/suggestions/linkcommand.h>
#include <presentation/suggestions/mergecommand.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString commandName(const char *name)
{
    return QCoreApplication::translate("RecordPage", name);
}

std::unique_ptr<QUndoCommand> revertCommand(AsyncLibrary &library, const model::Record &work, const model::Change &change)
{
    const QString name = commandName(QT_TRANSLATE_NOOP("RecordPage", "Revert Change"));
    if (!isRevertible(change))
        return nullptr;
    if (change.subject != "link"_L1)
        return std::make_unique<FieldCommand>(
            library, FieldCommand::Edit {work.id, change.subject, model::fieldOf(work, change.subject), change.before}, name);
    // What did not stand before is rejected: a link that a person took back stays away.
    const QString before = change.before.toString(model::linkStatusName(model::LinkStatus::Rejected));
    if (!change.link.isValid())
        return nullptr;
    return std::make_unique<LinkCommand>(library, QList {change.link}, model::linkStatusOfName(before), name);
}

}

bool isRevertible(const model::Change &change)
{
    return change.subject != model::kMergedSubject && !change.subject.startsWith(model::kQuotationSubject);
}

std::unique_ptr<QUndoCommand> recordCommand(
    AsyncLibrary &library, const ReaderContent &content, const RecordState &state, const QUrl &link)
{
    const qint64 number = link.path().toLongLong();
    const QString scheme = link.scheme();
    if (scheme == "accept"_L1)
        return std::make_unique<LinkCommand>(library, QList {base::LinkId(number)}, model::LinkStatus::Accepted,
            commandName(QT_TRANSLATE_NOOP("RecordPage", "Accept Suggestion")));
    if (scheme == "reject"_L1)
        return std::make_unique<LinkCommand>(library, QList {base::LinkId(number)}, model::LinkStatus::Rejected,
            commandName(QT_TRANSLATE_NOOP("RecordPage", "Reject Suggestion")));
    if (scheme == "mention"_L1 && state.mentions && number >= 0 && number < state.mentions->found.size())
        return std::make_unique<LinkCommand>(
            library, state.mentions->found.at(number).link, commandName(QT_TRANSLATE_NOOP("RecordPage", "Link Mention")));
    if (scheme == "revert"_L1 && number >= 0 && number < state.history.size())
        return revertCommand(library, content.work, state.history.at(number));
    if (scheme == "split"_L1)
        return std::make_unique<MergeCommand>(
            library, content.work.id, number, commandName(QT_TRANSLATE_NOOP("RecordPage", "Split Off Record")));
    return nullptr;
}

}
