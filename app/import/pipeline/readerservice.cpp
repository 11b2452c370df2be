// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerservice.h"

#include <analysis/recognition/proposals.h>
#include <analysis/recognition/recogniser.h>
#include <core/base/files.h>
#include <import/formats/container/bundlemark.h>
#include <import/formats/exchanged/exchangedreader.h>
#include <import/formats/limits.h>
#include <import/formats/reader.h>
#include <import/structure/structuredtext.h>

#include <algorithm>
#include <cstdio>
#include <new>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

ReaderAnswer failed(base::Error error)
{
    ReaderAnswer answer;
    answer.error = std::move(error);
    return answer;
}

bool readWhole(int descriptor, char *into, qsizetype count)
{
    while (count > 0) {
        const ssize_t got = ::read(descriptor, into, size_t(count));
        if (got <= 0)
            return false;
        into += got;
        count -= got;
    }
    return true;
}

bool writeWhole(int descriptor, const char *from, qsizetype count)
{
    while (count > 0) {
        const ssize_t put = ::write(descriptor, from, size_t(count));
        if (put <= 0)
            return false;
        from += put;
        count -= put;
    }
    return true;
}

bool receive(int descriptor, QByteArray &message)
{
    quint32 length = 0;
    if (!readWhole(descriptor, reinterpret_cast<char *>(&length), sizeof length) || length > kLongestMessage)
        return false;
    message.resize(length);
    return readWhole(descriptor, message.data(), length);
}

bool send(int descriptor, const QByteArray &message)
{
    const quint32 length = quint32(message.size());
    return writeWhole(descriptor, reinterpret_cast<const char *>(&length), sizeof length)
        && writeWhole(descriptor, message.constData(), message.size());
}

/// Some containers are documents, read or not (a spreadsheet); every other archive is a folder of files.
bool isDocument(const formats::Archive &archive)
{
    return archive.contains(u"[Content_Types].xml"_s) || archive.contains(u"mimetype"_s);
}

}

base::Result<ReaderService::Mapped> ReaderService::map(const QString &path)
{
    Mapped mapped {path, std::make_unique<QFile>(path), {}};
    uchar *bytes = mapped.file->open(QIODevice::ReadOnly) ? mapped.file->map(0, mapped.file->size()) : nullptr;
    if (!bytes)
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(*mapped.file));
    mapped.bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), mapped.file->size());
    return mapped;
}

base::Result<const formats::Archive *> ReaderService::openArchive(const ReaderRequest &request)
{
    const QString source = request.source.isEmpty() ? request.path : request.source;
    const auto known = std::ranges::find_if(m_archives, [&source](const OpenArchive &open) { return open.source == source; });
    if (known != m_archives.end()) {
        m_archives.splice(m_archives.begin(), m_archives, known);
        return &m_archives.front().archive;
    }
    if (request.path.isEmpty())
        return base::failure(base::ErrorCode::NotFound, source);
    TRY(auto mapped, map(request.path));
    TRY(auto archive, formats::Archive::open(mapped.bytes));
    m_archives.push_front({source, std::move(mapped), std::move(archive)});
    if (m_archives.size() > size_t(formats::kDeepestArchive))
        m_archives.pop_back();
    return &m_archives.front().archive;
}

base::Status ReaderService::openPages(const ReaderRequest &request)
{
    if (m_pages && m_document.path == request.path)
        return base::ok();
    m_pages.reset();
    TRY(auto mapped, map(request.path));
    m_document = std::move(mapped);
    TRY(auto opened, formats::PdfPages::open(m_document.bytes, request.password));
    m_pages = std::move(opened);
    return base::ok();
}

ReaderAnswer ReaderService::read(const ReaderRequest &request)
{
    const base::Result<Mapped> mapped = map(request.path);
    if (!mapped)
        return failed(mapped.error());
    const formats::Input input {request.name, mapped->bytes, request.password, request.otherContent};
    ReaderAnswer answer;
    if (formats::isBundle(mapped->bytes)) {
        answer.format = kBundle;
        return answer;
    }
    base::Result<std::optional<formats::Exchanged>> exchanged = formats::readExchanged(input);
    if (!exchanged)
        return failed(exchanged.error());
    if (*exchanged) {
        answer.format = (*exchanged)->format;
        answer.exchanged = std::move((*exchanged)->content);
        return answer;
    }
    base::Result<formats::Extraction> extraction = formats::read(input);
    if (extraction) {
        base::Result<model::ReadText> text = structure::structuredText(std::move(extraction->text), request.name);
        if (!text)
            return failed(text.error());
        answer.format = extraction->format;
        answer.imported.links = recognition::recognise(*text);
        answer.imported.proposals = recognition::proposals(*text);
        answer.imported.read = std::move(*text);
        return answer;
    }
    if (extraction.error().code != base::ErrorCode::NotRecognised || !formats::Archive::isArchive(mapped->bytes))
        return failed(extraction.error());
    const base::Result<const formats::Archive *> archive = openArchive(request);
    if (!archive)
        return failed(archive.error());
    if (isDocument(**archive))
        return failed(extraction.error());
    answer.format = u"zip"_s;
    answer.members = (*archive)->names();
    return answer;
}

ReaderAnswer ReaderService::member(const ReaderRequest &request)
{
    const base::Result<const formats::Archive *> archive = openArchive(request);
    if (!archive)
        return failed(archive.error());
    base::Result<QByteArray> bytes = (*archive)->read(request.name);
    if (!bytes)
        return failed(bytes.error());
    ReaderAnswer answer;
    answer.bytes = std::move(*bytes);
    return answer;
}

ReaderAnswer ReaderService::pages(const ReaderRequest &request)
{
    if (const base::Status opened = openPages(request); !opened)
        return failed(opened.error());
    ReaderAnswer answer;
    if (request.kind == ReaderRequest::Kind::Pages) {
        for (int page = 0; page < m_pages->count(); ++page)
            answer.pages.append(m_pages->size(page));
        answer.pageLabels = m_pages->labels();
    } else if (request.page < 0 || request.page >= m_pages->count()) {
        answer.error = base::Error {base::ErrorCode::NotFound, QString::number(request.page + 1), {}};
    } else if (request.kind == ReaderRequest::Kind::Picture) {
        answer.picture = m_pages->picture(request.page, request.scale);
    } else {
        answer.words = m_pages->words(request.page);
    }
    return answer;
}

ReaderAnswer ReaderService::annotated(const ReaderRequest &request)
{
    const base::Result<Mapped> mapped = map(request.path);
    if (!mapped)
        return failed(mapped.error());
    base::Result<QByteArray> copy = formats::annotatedPdf(mapped->bytes, request.password, request.annotations);
    if (!copy)
        return failed(copy.error());
    ReaderAnswer answer;
    answer.bytes = std::move(*copy);
    return answer;
}

ReaderAnswer ReaderService::answer(const ReaderRequest &request)
{
    switch (request.kind) {
    case ReaderRequest::Kind::Read:
        return read(request);
    case ReaderRequest::Kind::Member:
        return member(request);
    case ReaderRequest::Kind::Pages:
    case ReaderRequest::Kind::Picture:
    case ReaderRequest::Kind::Words:
        return pages(request);
    case ReaderRequest::Kind::Annotate:
        return annotated(request);
    }
    return failed({base::ErrorCode::BadInput, {}, {}});
}

int serveReading(const std::function<ReaderAnswer(const ReaderRequest &)> &answer)
{
    // Answers have a way of their own, so that a library which prints cannot break one.
    const int out = ::dup(STDOUT_FILENO);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDOUT_FILENO);
    ::close(nowhere);
    QByteArray message;
    while (receive(STDIN_FILENO, message)) {
        const std::optional<ReaderRequest> request = requestOf(message);
        ReaderAnswer result = failed({base::ErrorCode::BadInput, {}, {}});
        try {
            if (request)
                result = answer(*request);
        } catch (const std::bad_alloc &) {
            result = failed({base::ErrorCode::LimitExceeded, request->name, u"memory"_s});
        }
        if (!send(out, packed(result)))
            return 1;
    }
    return 0;
}

}
