// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr.h"

#include "otherprogram.h"

#include <analysis/recognition/recogniser.h>
#include <core/base/files.h>
#include <import/formats/ocrpages.h>
#include <import/formats/pdf/pdfpages.h>
#include <import/structure/structuredtext.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>
#include <library/store/originals.h>

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr double kScale = 300.0 / 72; ///< Pixels a point: what tesseract was trained on.
constexpr std::chrono::seconds kLongestPage {120};
const QString kTesseract = u"tesseract"_s;

/// ISO 639-1 to the codes of tesseract.
QString codeOf(const QString &language)
{
    static const QHash<QString, QString> codes {{u"en"_s, u"eng"_s}, {u"fr"_s, u"fra"_s}, {u"es"_s, u"spa"_s},
        {u"ru"_s, u"rus"_s}, {u"ar"_s, u"ara"_s}, {u"zh"_s, u"chi_sim"_s}, {u"ko"_s, u"kor"_s}, {u"ro"_s, u"ron"_s},
        {u"pt"_s, u"por"_s}, {u"de"_s, u"deu"_s}};
    return codes.value(language);
}

/// Which of the installed languages to read with. A scan whose language nobody knows is read with the official ones.
base::Result<QString> languagesFor(const QString &language)
{
    const QStringList installed = languagesOfTesseract();
    if (installed.isEmpty())
        return base::failure(base::ErrorCode::ProgramMissing, {}, u"tesseract-ocr"_s);
    if (const QString code = codeOf(language); !code.isEmpty()) {
        if (installed.contains(code))
            return code;
        return base::failure(base::ErrorCode::ProgramMissing, {}, u"tesseract-ocr-"_s + QString(code).replace(u'_', u'-'));
    }
    QStringList read;
    for (const QString &official : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s}) {
        if (installed.contains(codeOf(official)))
            read.append(codeOf(official));
    }
    return read.isEmpty() ? installed.first() : read.join(u'+');
}

/// A scan, and where its original lies.
struct Scan {
    model::Text text;
    QString path;
    QString name;
};

base::Result<Scan> findScan(const library::Library &library, base::TextId id)
{
    return library.read([&](const library::Database &database) -> base::Result<Scan> {
        TRY(const auto originals, library::originalsOf(database, id));
        const auto pdf = std::ranges::find(originals, u"pdf"_s, &model::Source::format);
        if (pdf == originals.cend())
            return base::failure(base::ErrorCode::NotFound, {}, u"a PDF among the originals"_s);
        TRY(const auto text, library::textOf(database, id));
        return Scan {text, library::originalPath(library.originalsFolder(), pdf->sha256), QFileInfo(pdf->path).fileName()};
    });
}

/// Draws the pages and has each read.
class PageReading
{
public:
    PageReading(const Scan &scan, QString languages, jobs::JobControl &control, const ReaderLimits &limits)
        : m_scan(scan)
        , m_languages(std::move(languages))
        , m_control(control)
        , m_process(limits)
    {
    }

    /// What the file calls its pages, once their texts are read.
    const QStringList &labels() const { return m_labels; }

    base::Result<QStringList> texts()
    {
        ReaderRequest request;
        request.kind = ReaderRequest::Kind::Pages;
        request.path = m_scan.path;
        TRY(const auto pages, m_process.ask(request, m_control));
        m_labels = pages.pageLabels;
        QStringList texts;
        for (int page = 0; page < int(pages.pages.size()); ++page) {
            m_control.report(page, pages.pages.size(), m_scan.name);
            TRY(const auto text, textOf(page));
            texts.append(text);
        }
        return texts;
    }

private:
    base::Result<QString> textOf(int page)
    {
        ReaderRequest request;
        request.kind = ReaderRequest::Kind::Picture;
        request.path = m_scan.path;
        request.page = page;
        request.scale = kScale;
        TRY(const auto drawn, m_process.ask(request, m_control));
        if (drawn.picture.isNull())
            return QString();
        const QString file = m_folder.filePath(u"page.png"_s);
        if (!m_folder.isValid())
            return base::failure(base::writeError(m_folder.errorString(), m_folder.path()));
        QFile png(file);
        if (!png.open(QIODevice::WriteOnly) || !drawn.picture.save(&png, "PNG") || !png.flush())
            return base::failure(base::writeError(png, m_folder.path()));
        TRY(const auto read, runProgram({findProgram(kTesseract), {file, u"stdout"_s, u"-l"_s, m_languages}, m_folder.path(), kLongestPage}, m_control));
        return QString::fromUtf8(read);
    }

    const Scan &m_scan;
    QString m_languages;
    jobs::JobControl &m_control;
    ReaderProcess m_process;
    QTemporaryDir m_folder;
    QStringList m_labels;
};

}

QStringList languagesOfTesseract()
{
    const QString program = findProgram(kTesseract);
    if (program.isEmpty())
        return {};
    const jobs::JobControl control;
    const QTemporaryDir folder;
    const base::Result<QByteArray> said = runProgram({program, {u"--list-langs"_s}, folder.path(), kLongestPage}, control);
    if (!said)
        return {};
    // The first line says where they lie; "osd" tells directions and is no language.
    QStringList languages = QString::fromUtf8(*said).split(u'\n', Qt::SkipEmptyParts).mid(1);
    languages.removeAll(u"osd"_s);
    return languages;
}

base::Status readScan(library::Library &library, base::TextId text, jobs::JobControl &control, const ReaderLimits &limits)
{
    TRY(const auto scan, findScan(library, text));
    TRY(const auto languages, languagesFor(scan.text.language));
    PageReading reading(scan, languages, control, limits);
    TRY(const auto pages, reading.texts());
    model::ExtractedText extracted = formats::readOcrPages(pages);
    extracted.pageLabels = reading.labels();
    TRY(auto read, structure::structuredText(std::move(extracted), scan.name));
    model::ImportedText imported;
    imported.links = recognition::recognise(read);
    imported.read = std::move(read);
    return library.write([&](const library::Database &database) {
        return library::DocumentStore(database).replaceText(scan.text, imported);
    });
}

}
