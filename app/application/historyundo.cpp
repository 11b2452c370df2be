// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyundo.h"

#include "identity.h"
#include "merging.h"

#include <core/model/link.h>
#include <core/model/recordfield.h>
#include <library/store/changelog.h>
#include <library/store/documentqueries.h>
#include <library/store/linkdecisions.h>
#include <library/store/merging.h>
#include <library/store/recordedits.h>
#include <library/store/recordmarks.h>
#include <library/store/trash.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// So far back a step is looked for.
constexpr int kLookedAt = 500;

using model::ChangeAction;
using model::LibraryChange;

enum class Means { None, Field, Link, Star, Restore, Delete, Split };

/// How a change is reverted.
Means meansOf(const LibraryChange &change)
{
    const QString &subject = change.change.subject;
    if (change.action == ChangeAction::Deleted)
        return Means::Restore;
    if (change.action == ChangeAction::Restored)
        return Means::Delete;
    if (change.kind == model::kLinkSubject)
        return change.change.link.isValid() ? Means::Link : Means::None;
    if (change.action == ChangeAction::Added)
        return change.kind == model::trashKindName(model::TrashKind::Text) ? Means::None : Means::Delete;
    if (change.action != ChangeAction::Changed || !model::isRecordKind(change.kind))
        return Means::None;
    if (subject == model::kMergedSubject)
        return change.change.before.isNull() && !change.change.after.isNull() ? Means::Split : Means::None;
    if (subject == model::kStarSubject || subject == model::kNoStarSubject)
        return Means::Star;
    static const QStringList kColumns {u"name"_s, u"date"_s, u"symbol"_s, u"body"_s, u"session"_s};
    const bool isField = kColumns.contains(subject) || subject.startsWith("fields."_L1);
    const bool isKnown = !change.change.before.isNull() || !change.change.after.isNull();
    return isField && isKnown ? Means::Field : Means::None;
}

/// What a link was before it was made is what it is when that is taken back.
QString linkValue(const QJsonValue &value)
{
    return value.toString(model::linkStatusName(model::LinkStatus::Rejected));
}

/// Whether the later one takes back the earlier one.
bool revert(const LibraryChange &later, const LibraryChange &earlier)
{
    const Means means = meansOf(earlier);
    if (later.kind != earlier.kind || later.thing != earlier.thing)
        return false;
    switch (means) {
    case Means::Field:
        return later.change.subject == earlier.change.subject && later.change.before == earlier.change.after && later.change.after == earlier.change.before;
    case Means::Link:
        return linkValue(later.change.before) == linkValue(earlier.change.after) && linkValue(later.change.after) == linkValue(earlier.change.before);
    case Means::Star:
        return meansOf(later) == means && later.change.subject != earlier.change.subject;
    case Means::Restore:
        return later.action == ChangeAction::Restored;
    case Means::Delete:
        // Whoever deletes what was made has done another step, which brings it back.
        return later.action == ChangeAction::Deleted && earlier.action == ChangeAction::Restored;
    case Means::Split:
        return later.change.subject == model::kMergedSubject && later.change.before == earlier.change.after && later.change.after.isNull();
    case Means::None:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool revert(const LoggedStep &later, const LoggedStep &earlier)
{
    return later.changes.size() == earlier.changes.size() && std::ranges::all_of(earlier.changes, [&later](const LibraryChange &change) {
        return std::ranges::any_of(later.changes, [&change](const LibraryChange &other) { return revert(other, change); });
    });
}

bool touchSame(const LoggedStep &one, const LoggedStep &other)
{
    return std::ranges::any_of(one.changes, [&other](const LibraryChange &change) {
        return std::ranges::any_of(other.changes, [&change](const LibraryChange &each) { return each.kind == change.kind && each.thing == change.thing; });
    });
}

/// The steps of persons, the latest first; one that may go on beyond what was read is left out.
QList<LoggedStep> stepsOf(const QList<LibraryChange> &changes)
{
    QList<LoggedStep> steps;
    for (const LibraryChange &change : changes) {
        const bool goesOn = change.step != 0 && !steps.isEmpty() && steps.constLast().changes.constFirst().step == change.step;
        if (!goesOn)
            steps.append(LoggedStep());
        steps.last().changes.append(change);
    }
    if (changes.size() == kLookedAt)
        steps.removeLast();
    return steps;
}

bool isAddition(const LibraryChange &change)
{
    return change.action == ChangeAction::Added && change.kind != model::kLinkSubject;
}

/// Things that came together with others are a bundle, or what was carried over from an earlier text: those are undone in another way.
bool isBundle(const LoggedStep &step)
{
    return step.changes.size() > 1 && std::ranges::any_of(step.changes, isAddition);
}

bool isRevertible(const LoggedStep &step)
{
    return step.changes.constFirst().step != 0 && !isBundle(step)
        && std::ranges::all_of(step.changes, [](const LibraryChange &change) { return meansOf(change) != Means::None; });
}

/// What was worked on since it was made is no step of the past any more.
bool wasWorkedOn(const QList<LoggedStep> &steps, qsizetype at)
{
    return std::ranges::any_of(steps.at(at).changes, isAddition)
        && std::any_of(steps.begin(), steps.begin() + at, [&](const LoggedStep &later) { return touchSame(later, steps.at(at)); });
}

/// Takes out the pairs of which the later one takes back the earlier one.
QList<LoggedStep> withoutReverted(QList<LoggedStep> steps)
{
    for (qsizetype later = 0; later < steps.size();) {
        qsizetype earlier = later + 1;
        while (earlier < steps.size() && !touchSame(steps.at(later), steps.at(earlier)))
            ++earlier;
        if (earlier < steps.size() && revert(steps.at(later), steps.at(earlier))) {
            steps.removeAt(earlier);
            steps.removeAt(later);
            later = 0; // What stood around them may be a pair now.
        } else {
            ++later;
        }
    }
    return steps;
}

/// Reverts changes of a library.
class Reverter
{
public:
    Reverter(const library::Database &database, const model::Signature &by)
        : m_database(database)
        , m_edits(database, by)
        , m_links(database, by)
        , m_trash(database, by)
        , m_by(by)
    {
    }

    /// Whether it stands as the change left it.
    base::Result<bool> stands(const LibraryChange &change);
    base::Status revert(const LibraryChange &change);
    /// What takes a merge that was reverted back again.
    const std::optional<LoggedStep::Merge> &split() const { return m_split; }

private:
    const library::Database &m_database;
    library::RecordEdits m_edits;
    library::LinkDecisions m_links;
    library::TrashStore m_trash;
    model::Signature m_by;
    std::optional<LoggedStep::Merge> m_split;
};

base::Result<bool> Reverter::stands(const LibraryChange &change)
{
    const base::RecordId record(change.thing);
    switch (meansOf(change)) {
    case Means::Field: {
        const auto found = library::DocumentQueries(m_database).record(record);
        if (!found)
            return found.error().code == base::ErrorCode::NotFound ? base::Result<bool>(false) : base::failure(found.error());
        return change.isThere && model::fieldOf(*found, change.change.subject) == change.change.after;
    }
    case Means::Link: {
        const auto state = m_links.state(change.change.link);
        if (!state)
            return state.error().code == base::ErrorCode::NotFound ? base::Result<bool>(false) : base::failure(state.error());
        return model::linkStatusName(state->status) == change.change.after.toString();
    }
    case Means::Star: {
        TRY(const QList<model::RecordMarks> marks, library::RecordMarkQueries(m_database).marks({record}));
        return !marks.isEmpty() && marks.constFirst().isStarred == (change.change.subject == model::kStarSubject);
    }
    case Means::Restore:
        return change.trash.isValid() && change.trash == change.deletedAs;
    case Means::Delete:
        return change.isThere;
    case Means::Split: {
        TRY(const QList<model::MergedRecord> merged, library::MergeQueries(m_database).into(record));
        return !merged.isEmpty() && merged.constFirst().name == change.change.after.toString() && merged.constFirst().when == change.change.by.when;
    }
    case Means::None:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

base::Status Reverter::revert(const LibraryChange &change)
{
    switch (meansOf(change)) {
    case Means::Field:
        return m_edits.set(base::RecordId(change.thing), change.change.subject, change.change.before);
    case Means::Link: {
        const model::LinkStatus before = model::linkStatusOfName(linkValue(change.change.before));
        return m_links.restore({{change.change.link, before, before != model::LinkStatus::Suggested}});
    }
    case Means::Star:
        return library::RecordMarkStore(m_database).setStars({{base::RecordId(change.thing), change.change.subject != model::kStarSubject, false}});
    case Means::Restore: {
        TRY_VOID(m_trash.restore(change.trash));
        return base::ok();
    }
    case Means::Delete: {
        TRY_VOID(m_trash.remove(model::isRecordKind(change.kind) ? model::TrashKind::Record : model::trashKindOfName(change.kind), change.thing));
        return base::ok();
    }
    case Means::Split: {
        const base::RecordId kept(change.thing);
        TRY(const SplitRecord split, splitRecord(kept, 0, m_by).run(m_database));
        m_split = LoggedStep::Merge {split.other, kept, split.name};
        return base::ok();
    }
    case Means::None:
        return base::ok();
    }
    Q_UNREACHABLE_RETURN(base::ok());
}

base::Result<bool> standsAll(Reverter &reverter, const LoggedStep &step)
{
    for (const LibraryChange &change : step.changes) {
        TRY(const bool stands, reverter.stands(change));
        if (!stands)
            return false;
    }
    return true;
}

/// Makes two records one again, or reverts the changes.
base::Result<std::optional<LoggedStep::Merge>> carryOut(const library::Database &database, const LoggedStep &step, const model::Signature &by)
{
    if (step.again) {
        const auto merged = mergeRecords(step.again->other, step.again->kept, step.again->name, by).run(database);
        if (!merged)
            return base::failure(merged.error().code == base::ErrorCode::NotFound ? base::ErrorCode::BadInput : merged.error().code, {}, merged.error().detail);
        return std::nullopt;
    }
    Reverter reverter(database, by);
    TRY(const bool stands, standsAll(reverter, step));
    if (!stands)
        return base::failure(base::ErrorCode::BadInput, {}, u"it was changed since"_s);
    // The last change first: a dossier before the note in it.
    for (const LibraryChange &change : step.changes)
        TRY_VOID(reverter.revert(change));
    return reverter.split();
}

/// All changes, the latest first.
base::Result<QList<LibraryChange>> latest(const library::Database &database, int limit)
{
    const model::ChangeFilter all {QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC), QDateTime::currentDateTimeUtc(), {}};
    return library::ChangeLogQueries(database).changes(all, 0, limit);
}

}

Query<qint64> latestChange()
{
    return [](const library::Database &database) { return library::ChangeLogQueries(database).last(); };
}

Query<std::optional<LoggedStep>> lastRevertibleStep(qint64 upTo)
{
    return [upTo](const library::Database &database) -> base::Result<std::optional<LoggedStep>> {
        TRY(const QList<LibraryChange> changes, latest(database, kLookedAt));
        const QList<LoggedStep> steps = withoutReverted(stepsOf(changes));
        qsizetype at = 0;
        while (at < steps.size() && (steps.at(at).changes.constFirst().id > upTo || !isRevertible(steps.at(at)) || wasWorkedOn(steps, at)))
            ++at;
        if (at == steps.size())
            return std::nullopt;
        LoggedStep step = steps.at(at);
        Reverter reverter(database, {});
        TRY(const bool stands, standsAll(reverter, step));
        step.isBlocked = !stands;
        return step;
    };
}

Edit<LoggedStep> revertStep(const LoggedStep &step)
{
    return [step, by = signature()](const library::Database &database) -> base::Result<LoggedStep> {
        TRY(const qint64 position, library::ChangeLogQueries(database).last());
        LoggedStep back;
        TRY(back.again, carryOut(database, step, by));
        TRY(const QList<LibraryChange> after, latest(database, kLookedAt));
        for (const LibraryChange &change : after) {
            if (change.id > position)
                back.changes.append(change);
        }
        return back;
    };
}

}
