// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpreparer.h"

#include "conversion.h"

#include <import/formats/clutter.h>
#include <import/formats/limits.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

QStringList withoutClutter(QStringList members)
{
    members.removeIf([](const QString &member) {
        const QStringList parts = member.split(u'/');
        return std::ranges::any_of(parts, [](const QString &part) { return formats::isClutter(part); });
    });
    members.sort();
    return members;
}

Preparation failedPreparation(const QString &path, base::Error error)
{
    return {failedFile(path, std::move(error)), {}};
}

}

namespace {

/// What is merged with the library, not imported: the remark says so, and nothing is stored.
PreparedFile bundleFile(const QString &path)
{
    PreparedFile prepared;
    prepared.isKnown = true;
    prepared.outcome.path = path;
    prepared.outcome.outcome = model::ImportOutcome::Unchanged;
    prepared.outcome.format = kBundle;
    prepared.outcome.remarks.append(kBundle);
    return prepared;
}

PreparedFile exchangedFile(const QString &path, ReaderAnswer answer)
{
    PreparedFile prepared;
    prepared.outcome.path = path;
    prepared.outcome.format = answer.format;
    prepared.exchanged = std::move(answer.exchanged);
    return prepared;
}

}

PreparedFile failedFile(const QString &path, base::Error error)
{
    PreparedFile prepared;
    prepared.outcome.path = path;
    prepared.outcome.error = std::move(error);
    prepared.outcome.error->subject = path;
    return prepared;
}

ImportPreparer::ImportPreparer(const library::Library &library, base::Clock clock, const jobs::JobControl &control, ImportOptions options)
    : m_library(library)
    , m_clock(std::move(clock))
    , m_control(control)
    , m_options(std::move(options))
    , m_process(m_options.limits)
{
}

Preparation ImportPreparer::prepare(const Task &task)
{
    if (m_control.isCancelled())
        return {};
    if (task.file.refusal)
        return failedPreparation(task.file.path, *task.file.refusal);
    base::Result<StagedFile> staged = stage(task);
    if (m_control.isCancelled())
        return {};
    if (!staged)
        return failedPreparation(task.file.path, staged.error());
    return prepareStaged(*std::move(staged), task);
}

Preparation ImportPreparer::prepareBytes(const QByteArray &bytes, const QString &name)
{
    base::Result<StagedFile> staged = StagedFile::write(bytes, m_library.originalsFolder());
    if (!staged)
        return failedPreparation(name, staged.error());
    return prepareStaged(*std::move(staged), Task {{name, 0, {}}, {}, {}});
}

base::Result<StagedFile> ImportPreparer::stage(const Task &task)
{
    return task.archive ? unpack(*task.archive, task.member) : StagedFile::copy(task.file.path, m_library.originalsFolder());
}

base::Result<StagedFile> ImportPreparer::unpack(const OpenedArchive &archive, const QString &member)
{
    // What is over the limits of the whole archive is not even looked at: each member says so in a line of its own.
    if (archive.deadline.hasExpired())
        return base::failure(base::ErrorCode::ReaderTimedOut, {}, u"the time for the whole archive is over"_s);
    if (archive.budget->load() < 0)
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"the whole archive"_s);
    ReaderRequest request;
    request.kind = ReaderRequest::Kind::Member;
    request.path = archive.staged.path();
    request.name = member;
    TRY(const auto answer, m_process.ask(request, m_control));
    if (archive.budget->fetch_sub(answer.bytes.size()) < answer.bytes.size())
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"the whole archive"_s);
    return StagedFile::write(answer.bytes, m_library.originalsFolder());
}

Preparation ImportPreparer::prepareStaged(StagedFile staged, const Task &task)
{
    const QString &path = task.file.path;
    base::Result<std::optional<PreparedFile>> before = known(staged, path);
    if (!before)
        return failedPreparation(path, before.error());
    if (*before)
        return {mended(**std::move(before), std::move(staged)), {}};
    base::Result<ReaderAnswer> answer = read(staged, path);
    if (!answer && answer.error().code == base::ErrorCode::ProgramMissing && !ReaderProcess::program().isEmpty())
        answer = readConverted(staged, path);
    if (m_control.isCancelled())
        return {};
    if (!answer)
        return failedPreparation(path, answer.error());
    if (!answer->exchanged.isEmpty())
        return {exchangedFile(path, *std::move(answer)), {}};
    if (answer->format == kBundle)
        return {bundleFile(path), {}};
    if (answer->format == "zip"_L1)
        return listMembers(std::move(staged), task, withoutClutter(answer->members));
    return {finish(std::move(staged), path, *std::move(answer)), {}};
}

Preparation ImportPreparer::listMembers(StagedFile staged, const Task &task, const QStringList &names) const
{
    const QString &path = task.file.path;
    const int depth = task.archive ? task.archive->depth + 1 : 1;
    if (depth > formats::kDeepestArchive)
        return failedPreparation(path, {base::ErrorCode::LimitExceeded, path, u"archives within archives"_s});
    if (names.isEmpty())
        return failedPreparation(path, {base::ErrorCode::NoText, path, u"an empty archive"_s});
    const qint64 megabytes = staged.size() >> 20;
    const QDeadlineTimer deadline = task.archive
        ? task.archive->deadline
        : QDeadlineTimer(m_options.limits.forAnArchive + m_options.limits.forAnArchivesMegabyte * megabytes);
    const auto budget = task.archive ? task.archive->budget : std::make_shared<std::atomic<qint64>>(formats::kLargestUnpacked);
    const auto archive
        = std::make_shared<const OpenedArchive>(OpenedArchive {std::move(staged), path, depth, deadline, budget});
    Preparation preparation;
    for (const QString &name : names)
        preparation.members.append(Task {{path + u'/' + name, 0, {}}, archive, name});
    return preparation;
}

PreparedFile ImportPreparer::mended(PreparedFile known, StagedFile staged) const
{
    // The sample has no originals.
    if (known.outcome.format == "sample"_L1 || isKept(m_library.originalsFolder(), staged.sha256()))
        return known;
    known.original = std::make_shared<StagedFile>(std::move(staged));
    known.outcome.remarks.append(u"original-mended"_s);
    return known;
}

base::Result<ReaderAnswer> ImportPreparer::read(const StagedFile &staged, const QString &path)
{
    ReaderRequest request;
    request.path = staged.path();
    request.name = QFileInfo(path).fileName();
    request.password = m_options.password;
    request.otherContent = m_options.otherContent;
    return m_process.ask(request, m_control);
}

base::Result<ReaderAnswer> ImportPreparer::readConverted(const StagedFile &staged, const QString &path)
{
    TRY(const auto docx, convertToDocx(staged.path(), m_control));
    TRY(const auto converted, StagedFile::write(docx, m_library.originalsFolder()));
    base::Result<ReaderAnswer> answer = read(converted, QFileInfo(path).completeBaseName() + u".docx"_s);
    if (answer) {
        answer->format = u"doc"_s;
        answer->imported.read.text.remarks.append(u"converted"_s);
    }
    return answer;
}

base::Result<std::optional<PreparedFile>> ImportPreparer::known(const StagedFile &staged, const QString &path) const
{
    return m_library.read([&](const library::Database &database) -> base::Result<std::optional<PreparedFile>> {
        const library::DocumentQueries queries(database);
        TRY(const auto text, queries.textOfSource(staged.sha256()));
        if (!text)
            return std::nullopt;
        TRY(const auto work, queries.record(text->work));
        PreparedFile prepared;
        prepared.isKnown = true;
        prepared.outcome.path = path;
        prepared.outcome.outcome = model::ImportOutcome::Unchanged;
        prepared.outcome.record = work.id;
        prepared.outcome.symbol = work.symbol;
        prepared.outcome.title = text->title;
        prepared.outcome.language = text->language;
        prepared.outcome.format = text->source.format;
        return prepared;
    });
}

PreparedFile ImportPreparer::finish(StagedFile staged, const QString &path, ReaderAnswer answer) const
{
    PreparedFile prepared;
    prepared.source = {{}, staged.sha256(), path, answer.format, staged.size(), m_clock()};
    prepared.original = std::make_shared<StagedFile>(std::move(staged));
    prepared.imported = std::move(answer.imported);
    const model::ReadText &read = prepared.imported.read;
    model::FileOutcome &outcome = prepared.outcome;
    outcome.path = path;
    outcome.symbol = read.work.symbol;
    outcome.title = read.text.title.isEmpty() ? read.work.name : read.text.title;
    outcome.language = read.text.language;
    outcome.format = answer.format;
    outcome.passages = int(read.passages.size());
    outcome.dropped = read.dropped;
    outcome.droppedCount = int(read.dropped.size());
    outcome.remarks = read.text.remarks;
    return prepared;
}

}
