// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation.h"

#include "conversion.h"

#include <readers/limits.h>
#include <storage/documentqueries.h>
#include <storage/library.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

/// What systems leave in archives beside the files: nobody put it there.
bool isClutter(const QString &member)
{
    const QStringList parts = member.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return part == "__MACOSX"_L1 || (part.startsWith(u'.') && part != "."_L1 && part != ".."_L1);
    });
}

QStringList withoutClutter(QStringList members)
{
    members.removeIf(isClutter);
    members.sort();
    return members;
}

}

Prepared failedFile(const QString &path, base::Error error)
{
    Prepared prepared;
    prepared.outcome.path = path;
    prepared.outcome.error = std::move(error);
    prepared.outcome.error->subject = path;
    return prepared;
}

Preparation::Preparation(
    const storage::Library &library, base::Clock clock, const jobs::Control &control, QString password, ReadingLimits limits)
    : m_library(library)
    , m_clock(std::move(clock))
    , m_control(control)
    , m_password(std::move(password))
    , m_process(std::move(limits))
{
}

QList<Prepared> Preparation::prepare(const QString &path)
{
    if (m_control.isCancelled())
        return {};
    Budget budget {readers::kLargestUnpacked, readers::kDeepestArchive};
    return prepareStaged(StagedFile::copy(path, m_library.originalsFolder()), path, budget);
}

QList<Prepared> Preparation::prepareBytes(const QByteArray &bytes, const QString &name)
{
    Budget budget {readers::kLargestUnpacked, readers::kDeepestArchive};
    return prepareStaged(StagedFile::write(bytes, m_library.originalsFolder()), name, budget);
}

QList<Prepared> Preparation::prepareStaged(base::Result<StagedFile> staged, const QString &path, Budget &budget)
{
    if (!staged)
        return {failedFile(path, staged.error())};
    base::Result<std::optional<Prepared>> before = known(*staged, path);
    if (!before)
        return {failedFile(path, before.error())};
    if (*before)
        return {mended(**std::move(before), *std::move(staged))};
    base::Result<ReadingAnswer> answer = read(*staged, path);
    if (!answer && answer.error().code == base::ErrorCode::ProgramMissing && !ReadingProcess::program().isEmpty())
        answer = readConverted(*staged, path);
    if (m_control.isCancelled())
        return {};
    if (!answer)
        return {failedFile(path, answer.error())};
    if (answer->format == "zip"_L1)
        return prepareMembers(*staged, path, withoutClutter(answer->members), budget);
    return {finish(*std::move(staged), path, *std::move(answer))};
}

Prepared Preparation::mended(Prepared known, StagedFile staged) const
{
    // The sample has no originals.
    if (known.outcome.format == "sample"_L1 || isKept(m_library.originalsFolder(), staged.sha256()))
        return known;
    known.original = std::make_shared<StagedFile>(std::move(staged));
    known.outcome.remarks.append(u"original-mended"_s);
    return known;
}

base::Result<ReadingAnswer> Preparation::read(const StagedFile &staged, const QString &path)
{
    ReadingRequest request;
    request.path = staged.path();
    request.name = QFileInfo(path).fileName();
    request.password = m_password;
    return m_process.ask(request, m_control);
}

base::Result<ReadingAnswer> Preparation::readConverted(const StagedFile &staged, const QString &path)
{
    const base::Result<QByteArray> docx = convertToDocx(staged.path(), m_control);
    if (!docx)
        return base::failure(docx.error());
    const base::Result<StagedFile> converted = StagedFile::write(*docx, m_library.originalsFolder());
    if (!converted)
        return base::failure(converted.error());
    base::Result<ReadingAnswer> answer = read(*converted, QFileInfo(path).completeBaseName() + u".docx"_s);
    if (answer) {
        answer->format = u"doc"_s;
        answer->imported.read.text.remarks.append(u"converted"_s);
    }
    return answer;
}

QList<Prepared> Preparation::prepareMembers(
    const StagedFile &archive, const QString &path, const QStringList &members, Budget &budget)
{
    if (--budget.depth < 0)
        return {failedFile(path, {base::ErrorCode::LimitExceeded, path, u"archives within archives"_s})};
    if (members.isEmpty())
        return {failedFile(path, {base::ErrorCode::NoText, path, u"an empty archive"_s})};
    QList<Prepared> all;
    for (const QString &member : members) {
        if (m_control.isCancelled())
            return {};
        const QString memberPath = path + u'/' + member;
        ReadingRequest request;
        request.kind = ReadingRequest::Kind::Member;
        request.path = archive.path();
        request.name = member;
        const base::Result<ReadingAnswer> answer = m_process.ask(request, m_control);
        if (!answer) {
            all.append(failedFile(memberPath, answer.error()));
            continue;
        }
        budget.bytes -= answer->bytes.size();
        if (budget.bytes < 0) {
            all.append(failedFile(memberPath, {base::ErrorCode::LimitExceeded, memberPath, {}}));
            break;
        }
        all += prepareStaged(StagedFile::write(answer->bytes, m_library.originalsFolder()), memberPath, budget);
    }
    ++budget.depth;
    return all;
}

base::Result<std::optional<Prepared>> Preparation::known(const StagedFile &staged, const QString &path) const
{
    return m_library.read([&](const storage::Database &database) -> base::Result<std::optional<Prepared>> {
        const storage::DocumentQueries queries(database);
        const base::Result<std::optional<model::Text>> text = queries.textOfSource(staged.sha256());
        if (!text)
            return base::failure(text.error());
        if (!*text)
            return std::nullopt;
        const base::Result<model::Record> work = queries.record((*text)->work);
        if (!work)
            return base::failure(work.error());
        Prepared prepared;
        prepared.isKnown = true;
        prepared.outcome.path = path;
        prepared.outcome.outcome = model::ImportOutcome::Unchanged;
        prepared.outcome.record = work->id;
        prepared.outcome.symbol = work->symbol;
        prepared.outcome.title = (*text)->title;
        prepared.outcome.language = (*text)->language;
        prepared.outcome.format = (*text)->source.format;
        return prepared;
    });
}

Prepared Preparation::finish(StagedFile staged, const QString &path, ReadingAnswer answer) const
{
    Prepared prepared;
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
