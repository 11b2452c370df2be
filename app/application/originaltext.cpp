// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originaltext.h"

#include <core/base/files.h>
#include <import/formats/encoding.h>
#include <import/pipeline/diskfile.h>
#include <import/pipeline/sample.h>
#include <library/store/originals.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace application {

namespace {

base::Result<QByteArray> bytesOf(const OpenLibrary &library, const model::Source &original)
{
    if (original.format == "sample"_L1)
        return pipeline::sampleText(original.path);
    // Its name in the library is a fingerprint, which tells nobody anything.
    const QString name = QFileInfo(original.path).fileName();
    QFile file;
    if (const base::Status opened = pipeline::openToRead(file, library.originalPath(original.sha256)); !opened)
        return base::failure(opened.error().code, name, opened.error().detail);
    const QByteArray bytes = file.read(kLargestOriginalText + 1);
    if (file.error() != QFileDevice::NoError)
        return base::failure(base::ErrorCode::Unreadable, name, base::reasonOf(file));
    if (bytes.size() > kLargestOriginalText)
        return base::failure(base::ErrorCode::TooLarge, name);
    return bytes;
}

}

QList<model::Source> TextOrigin::readable() const
{
    QList<model::Source> found;
    std::ranges::copy_if(originals, std::back_inserter(found), isReadable);
    return found;
}

bool TextOrigin::hasPages() const
{
    return std::ranges::any_of(originals, [](const model::Source &original) { return original.format == "pdf"_L1; });
}

bool TextOrigin::isSameAs(const TextOrigin &other) const
{
    const auto isSameText = [](const model::Passage &one, const model::Passage &same) { return one.id == same.id && one.content == same.content; };
    return std::ranges::equal(originals, other.originals, {}, &model::Source::sha256, &model::Source::sha256)
        && std::ranges::equal(target.passages, other.target.passages, isSameText);
}

Query<TextOrigin> textOrigin(base::RecordId document, const QString &language)
{
    return [document, language](const library::Database &database) -> base::Result<TextOrigin> {
        TextOrigin origin;
        TRY(origin.target, application::target(document, language).run(database));
        if (!origin.target.text)
            return origin;
        TRY(origin.originals, library::originalsOf(database, origin.target.text->id));
        return origin;
    };
}

bool isReadable(const model::Source &original)
{
    constexpr std::array kFormats {"akn"_L1, "html"_L1, "markdown"_L1, "text"_L1, "webvtt"_L1, "srt"_L1, "sample"_L1};
    return std::ranges::find(kFormats, original.format) != kFormats.end();
}

SourceMarkup markupOf(const model::Source &original)
{
    if (original.format == "akn"_L1 || original.format == "html"_L1)
        return SourceMarkup::Tags;
    return original.format == "sample"_L1 ? SourceMarkup::Json : SourceMarkup::None;
}

base::Result<QString> originalText(const OpenLibrary &library, const model::Source &original)
{
    TRY(const QByteArray bytes, bytesOf(library, original));
    if (bytes.isEmpty())
        return base::failure(base::ErrorCode::Empty, QFileInfo(original.path).fileName());
    QString text = formats::decodeText(bytes, formats::charsetDeclaredIn(bytes));
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &letter : text) {
        if (letter == u'\r' || letter == QChar::ParagraphSeparator)
            letter = u'\n';
    }
    return text;
}

}
