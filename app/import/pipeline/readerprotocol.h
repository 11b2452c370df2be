// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/exchanged.h>
#include <core/model/imported.h>
#include <import/formats/pdf/pdfannotations.h>
#include <import/formats/pdf/pdfpages.h>
#include <import/formats/reader.h>

#include <QByteArray>
#include <QImage>
#include <QIODevice>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace pipeline {

/// A request to the reader process: read a file, unpack a member of an archive, draw a page, or make a copy with annotations.
struct ReaderRequest {
    enum class Kind { Read, Member, Pages, Picture, Words, Annotate };
    Kind kind = Kind::Read;
    QString path;     ///< The file with the bytes, absolute.
    QString source;   ///< The same file by its own path: an archive is kept open under it between its members.
    QString name;     ///< Read: what the file is called (a hint). Member: the member's path in the archive.
    QString password;
    int page = 0;     ///< Picture and Words: from 0.
    double scale = 1; ///< Picture: pixels a point.
    formats::OtherContent otherContent = formats::OtherContent::Refused; ///< Read.
    QList<formats::PdfAnnotation> annotations; ///< Annotate.
};

/// The format of a bundle, of which nothing is read: it is merged with a library. Also the remark that its outcome has.
inline const QString kBundle = QStringLiteral("bundle");

/// The answer of the reader process. One of: an error, a text, the members of an archive, bytes, pages.
struct ReaderAnswer {
    std::optional<base::Error> error;
    QString format;
    model::ImportedText imported;      ///< Read.
    model::ExchangedContent exchanged; ///< Read, when the file describes documents or holds annotations, and no text.
    QStringList members;               ///< Read, when the file is an archive of files.
    QByteArray bytes;                  ///< Member; Annotate: the copy.
    QList<QSizeF> pages;               ///< Pages: the sizes in points.
    QStringList pageLabels;            ///< Pages: what the file calls them, as in formats::PdfPages.
    QImage picture;                    ///< Picture.
    QList<formats::PageWord> words;    ///< Words.
};

/// A message is its length in four bytes, then its content. Above this the other side is not believed: bytes.
inline constexpr quint32 kLongestMessage = 768u * 1024 * 1024;

QByteArray packed(const ReaderRequest &request);
QByteArray packed(const ReaderAnswer &answer);
/// Empty for bytes that are no such message.
std::optional<ReaderRequest> requestOf(const QByteArray &message);
std::optional<ReaderAnswer> answerOf(const QByteArray &message);

}
