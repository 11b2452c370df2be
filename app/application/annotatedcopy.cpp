// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedcopy.h"

#include "passagesonpages.h"

#include <core/base/files.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/originals.h>
#include <output/render/typography.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using formats::PdfAnnotation;

namespace application {

namespace {

constexpr double kPageTop = 24;  ///< Of notes that have no better place, in points from the corner of the page.
constexpr double kSignStep = 24; ///< From one sign to the next.
constexpr double kSignRoom = 22; ///< A sign stands so far before its words.

/// A text with its original and what was said of it.
struct AnnotatedText {
    QList<model::Source> originals;
    QList<model::Passage> passages;
    QList<model::Annotation> annotations;
};

Query<AnnotatedText> annotatedText(base::TextId text)
{
    return [text](const library::Database &database) -> base::Result<AnnotatedText> {
        TRY(const auto originals, library::originalsOf(database, text));
        TRY(const auto passages, library::DocumentQueries(database).passages(text));
        TRY(const auto annotations, library::AnnotationQueries(database).ofText(text));
        return AnnotatedText {originals, passages, annotations};
    };
}

PdfAnnotation::Kind pdfKindOf(model::AnnotationKind kind)
{
    switch (kind) {
    case model::AnnotationKind::Highlight:
        return PdfAnnotation::Kind::Highlight;
    case model::AnnotationKind::Underline:
        return PdfAnnotation::Kind::Underline;
    case model::AnnotationKind::Strike:
        return PdfAnnotation::Kind::StrikeOut;
    case model::AnnotationKind::WordNote:
    case model::AnnotationKind::ParagraphNote:
    case model::AnnotationKind::DocumentNote:
    case model::AnnotationKind::Bookmark:
        break;
    }
    return PdfAnnotation::Kind::Note;
}

/// The names are those of ISO 32000.
QString signOf(model::AnnotationKind kind)
{
    switch (kind) {
    case model::AnnotationKind::ParagraphNote:
        return u"Paragraph"_s;
    case model::AnnotationKind::DocumentNote:
        return u"Note"_s;
    case model::AnnotationKind::Bookmark:
        return u"Key"_s;
    default:
        return u"Comment"_s;
    }
}

/// Reads the pages of one original and makes the copy, all in the reader process.
class CopyMaker
{
public:
    CopyMaker(const OpenLibrary &library, const AnnotatedCopy &copy, const AnnotatedText &text, jobs::JobControl &control)
        : m_copy(copy)
        , m_text(text)
        , m_control(control)
    {
        const auto pdf = std::ranges::find(text.originals, u"pdf"_s, &model::Source::format);
        m_original = library.originalPath(pdf->sha256);
        m_name = QFileInfo(pdf->path).fileName();
        m_onPages.setPassages(text.passages);
    }

    base::Result<QByteArray> bytes()
    {
        TRY(const PageAnswer pages, ask(PageRequest::Kind::Pages));
        m_pageCount = int(pages.pages.size());
        QList<PdfAnnotation> annotations;
        const QList<model::Annotation> leaving = chosen();
        for (qsizetype at = 0; at < leaving.size(); ++at) {
            m_control.report(at, leaving.size());
            TRY_VOID(readWordsFor(leaving.at(at)));
            add(leaving.at(at), annotations);
        }
        m_report.written = leaving.size();
        TRY(const PageAnswer made, ask(PageRequest::Kind::Annotate, 0, annotations));
        return made.bytes;
    }
    const AnnotatedCopyReport &report() const { return m_report; }

private:
    QList<model::Annotation> chosen()
    {
        QList<model::Annotation> leaving;
        for (const model::Annotation &annotation : m_text.annotations) {
            if (annotation.isLocked || (!m_copy.isWithAllPrivate && !mayLeave(annotation, m_copy.released)))
                ++m_report.isPrivate;
            else if (!annotation.isAttached())
                ++m_report.loose;
            else
                leaving.append(annotation);
        }
        return leaving;
    }

    base::Result<PageAnswer> ask(PageRequest::Kind kind, int page = 0, const QList<PdfAnnotation> &annotations = {})
    {
        if (m_control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        PageRequest request;
        request.kind = kind;
        request.page = page;
        request.path = m_original;
        request.password = m_copy.password;
        request.annotations = annotations;
        base::Result<PageAnswer> answer = m_process.ask(request, m_control);
        // A person does not know the original by the name that the library keeps it under.
        if (!answer && (answer.error().subject == m_original || answer.error().subject.isEmpty()))
            return base::failure(answer.error().code, m_name, answer.error().detail);
        return answer;
    }

    base::Status readWordsFor(const model::Annotation &annotation)
    {
        for (const int page : m_onPages.pagesOf(annotation.passage)) {
            if (page >= m_pageCount || m_onPages.hasWords(page))
                continue;
            TRY(const PageAnswer answer, ask(PageRequest::Kind::Words, page));
            m_onPages.setWords(page, answer.words);
        }
        return base::ok();
    }

    /// One annotation of the PDF for each page that it stands on.
    void add(const model::Annotation &annotation, QList<PdfAnnotation> &all)
    {
        const QList<AnnotatedLines> places = m_onPages.linesOf(annotation);
        PdfAnnotation made = worded(annotation);
        if (places.isEmpty()) {
            all.append(atPageTop(std::move(made), annotation));
            return;
        }
        for (const AnnotatedLines &place : places) {
            made.page = place.page;
            made.lines = made.kind == PdfAnnotation::Kind::Note ? QList {signPlace(place, annotation.anchor.paragraph.isRightToLeft())} : place.lines;
            all.append(made);
            if (made.kind == PdfAnnotation::Kind::Note)
                break;
        }
    }

    PdfAnnotation worded(const model::Annotation &annotation) const
    {
        const bool isHighlight = annotation.kind == model::AnnotationKind::Highlight;
        QStringList subject {m_copy.words.kinds.at(size_t(annotation.kind)), m_copy.words.colours.at(size_t(annotation.colour))};
        subject += annotation.tags;
        PdfAnnotation made;
        made.kind = pdfKindOf(annotation.kind);
        made.sign = signOf(annotation.kind);
        made.colour = isHighlight ? render::annotationColour(annotation.colour, false) : render::annotationInk(annotation.colour, false);
        made.comment = annotation.comment;
        made.author = annotation.author;
        made.subject = subject.join(u" · "_s);
        made.uuid = annotation.uuid;
        made.created = annotation.created;
        made.modified = annotation.modified;
        return made;
    }

    /// A sign before the words and the number of their paragraph, one below the other where several stand there.
    QRectF signPlace(const AnnotatedLines &place, bool isRightToLeft)
    {
        const QRectF first = place.lines.first();
        return signAt(place.page, {m_onPages.placeBeside(place.page, first, {kSignRoom, first.height()}, 0, isRightToLeft).left(), first.top()});
    }

    QRectF signAt(int page, QPointF corner)
    {
        QList<QPointF> &taken = m_signs[page];
        const auto isTaken = [&](QPointF one) {
            return std::ranges::any_of(taken, [one](QPointF other) { return (one - other).manhattanLength() < kSignStep / 2; });
        };
        while (isTaken(corner))
            corner.ry() += kSignStep;
        taken.append(corner);
        return {corner, QSizeF(kSignRoom, kSignRoom)};
    }

    /// What has no place on the pages is not lost: it is a note that says which words it is about.
    PdfAnnotation atPageTop(PdfAnnotation made, const model::Annotation &annotation)
    {
        if (annotation.kind != model::AnnotationKind::DocumentNote) {
            ++m_report.unplaced;
            const QString words = annotation.anchor.exact.isEmpty() ? annotation.address : u"“%1”"_s.arg(annotation.anchor.exact);
            made.comment = QStringList({words, made.comment}).join(u"\n\n"_s).trimmed();
        }
        made.kind = PdfAnnotation::Kind::Note;
        made.page = std::clamp(m_onPages.pageOf(annotation.passage), 0, std::max(0, m_pageCount - 1));
        made.lines = {signAt(made.page, {kPageTop, kPageTop})};
        return made;
    }

    const AnnotatedCopy &m_copy;
    const AnnotatedText &m_text;
    jobs::JobControl &m_control;
    QString m_original;
    QString m_name; ///< As a person knows it.
    PageProcess m_process;
    PassagesOnPages m_onPages;
    QHash<int, QList<QPointF>> m_signs;
    int m_pageCount = 0;
    AnnotatedCopyReport m_report;
};

}

bool isPathOfOriginal(const OpenLibrary &library, const QList<model::Source> &originals, const QString &path)
{
    // The file itself may not be there yet.
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString place = file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
    const QString home = QFileInfo(library.folder()).canonicalFilePath();
    if (!home.isEmpty() && place.startsWith(home + u'/'))
        return true;
    return std::ranges::any_of(originals, [&place](const model::Source &original) {
        return !original.path.isEmpty() && QFileInfo(original.path).canonicalFilePath() == place;
    });
}

base::Result<AnnotatedCopyReport> saveAnnotatedCopy(const OpenLibrary &library, const AnnotatedCopy &copy, jobs::JobControl &control)
{
    TRY(const AnnotatedText text, library.run(annotatedText(copy.text)));
    if (std::ranges::find(text.originals, u"pdf"_s, &model::Source::format) == text.originals.cend())
        return base::failure(base::ErrorCode::NotFound, {}, u"a PDF among the originals"_s);
    if (isPathOfOriginal(library, text.originals, copy.path))
        return base::failure(base::ErrorCode::WriteFailed, copy.path, u"it is an original, which stays as it is"_s);
    CopyMaker maker(library, copy, text, control);
    TRY(const QByteArray bytes, maker.bytes());
    TRY_VOID(base::writeFile(copy.path, bytes));
    return maker.report();
}

}
