// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfannotations.h"

#include <QHash>
#include <QSet>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

constexpr int kPrinted = 4; ///< The flag of an annotation that is printed too.
constexpr double kSignSide = 20; ///< Of the sign of a note, in points.
constexpr double kLineWidth = 0.07; ///< Of the height of a word.
constexpr double kStrikeHeight = 0.45; ///< Of the height of a word, from below.
constexpr double kUnderlineHeight = 0.1;

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle dateString(const QDateTime &time)
{
    return QPDFObjectHandle::newString(time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());
}

QPDFObjectHandle realNumber(double value)
{
    return QPDFObjectHandle::newReal(QByteArray::number(value, 'f', 2).toStdString());
}

QPDFObjectHandle numbers(std::initializer_list<double> values)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double value : values)
        array.appendItem(realNumber(value));
    return array;
}

/// Places of a page as it is shown, from its top left corner, become places in the space of its content: a page may be turned,
/// and show a part of itself only.
class ShownPage
{
public:
    explicit ShownPage(QPDFPageObjectHelper page)
    {
        const QPDFObjectHandle::Rectangle media = rectangleOf(page.getMediaBox());
        const QPDFObjectHandle::Rectangle crop = rectangleOf(page.getCropBox());
        m_box = {std::max(media.llx, crop.llx), std::max(media.lly, crop.lly), std::min(media.urx, crop.urx), std::min(media.ury, crop.ury)};
        if (!(m_box.llx < m_box.urx && m_box.lly < m_box.ury))
            m_box = media;
        QPDFObjectHandle turn = page.getAttribute("/Rotate", false);
        m_turn = turn.isInteger() ? int(((turn.getIntValue() % 360) + 360) % 360) : 0;
    }

    QPointF inContent(QPointF shown) const
    {
        switch (m_turn) {
        case 90:
            return {m_box.llx + shown.y(), m_box.lly + shown.x()};
        case 180:
            return {m_box.urx - shown.x(), m_box.lly + shown.y()};
        case 270:
            return {m_box.urx - shown.y(), m_box.ury - shown.x()};
        default:
            return {m_box.llx + shown.x(), m_box.ury - shown.y()};
        }
    }
    QRectF inContent(const QRectF &shown) const { return QRectF(inContent(shown.topLeft()), inContent(shown.bottomRight())).normalized(); }

private:
    static QPDFObjectHandle::Rectangle rectangleOf(QPDFObjectHandle box)
    {
        if (!box.isRectangle())
            return {0, 0, 612, 792}; // What readers take where a file does not say.
        const QPDFObjectHandle::Rectangle found = box.getArrayAsRectangle();
        return {std::min(found.llx, found.urx), std::min(found.lly, found.ury), std::max(found.llx, found.urx), std::max(found.lly, found.ury)};
    }

    QPDFObjectHandle::Rectangle m_box;
    int m_turn = 0;
};

QByteArray pointText(QPointF point)
{
    return QByteArray::number(point.x(), 'f', 2) + ' ' + QByteArray::number(point.y(), 'f', 2) + ' ';
}

QByteArray colourText(const QColor &colour)
{
    return QByteArray::number(colour.redF(), 'f', 3) + ' ' + QByteArray::number(colour.greenF(), 'f', 3) + ' '
        + QByteArray::number(colour.blueF(), 'f', 3) + ' ';
}

/// What a line of words draws: its ground, or a line through or below it.
QByteArray drawingOf(const PdfAnnotation &annotation, const ShownPage &page, const QRectF &line)
{
    if (annotation.kind == PdfAnnotation::Kind::Highlight) {
        return pointText(page.inContent(line.topLeft())) + "m " + pointText(page.inContent(line.topRight())) + "l "
            + pointText(page.inContent(line.bottomRight())) + "l " + pointText(page.inContent(line.bottomLeft())) + "l h f\n";
    }
    const double above = annotation.kind == PdfAnnotation::Kind::Underline ? kUnderlineHeight : kStrikeHeight;
    const double y = line.bottom() - above * line.height();
    return QByteArray::number(std::max(0.5, kLineWidth * line.height()), 'f', 2) + " w " + pointText(page.inContent(QPointF(line.left(), y))) + "m "
        + pointText(page.inContent(QPointF(line.right(), y))) + "l S\n";
}

/// The annotation as it looks, for readers that do not draw it themselves. A highlight lets the ink through.
QPDFObjectHandle appearanceOf(QPDF &pdf, const PdfAnnotation &annotation, const ShownPage &page, QPDFObjectHandle area)
{
    QByteArray drawing = "/Look gs " + colourText(annotation.colour) + (annotation.kind == PdfAnnotation::Kind::Highlight ? "rg\n" : "RG\n");
    for (const QRectF &line : annotation.lines)
        drawing += drawingOf(annotation, page, line);
    QPDFObjectHandle form = pdf.newStream(drawing.toStdString());
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", area);
    const bool blends = annotation.kind == PdfAnnotation::Kind::Highlight;
    dictionary.replaceKey("/Resources",
        QPDFObjectHandle::parse(blends ? "<</ExtGState<</Look<</Type/ExtGState/BM/Multiply>>>>>>" : "<</ExtGState<</Look<</Type/ExtGState/BM/Normal>>>>>>"));
    // The blending takes place with the page, not within the form.
    dictionary.replaceKey("/Group", QPDFObjectHandle::parse("<</S/Transparency>>"));
    QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", form);
    return appearance;
}

const char *subtypeOf(PdfAnnotation::Kind kind)
{
    switch (kind) {
    case PdfAnnotation::Kind::Highlight:
        return "/Highlight";
    case PdfAnnotation::Kind::Underline:
        return "/Underline";
    case PdfAnnotation::Kind::StrikeOut:
        return "/StrikeOut";
    case PdfAnnotation::Kind::Note:
        return "/Text";
    }
    return "/Text";
}

/// The place of a note's sign, or of words with their corners: those above first, then those below, as readers expect them.
void setPlace(QPDFObjectHandle object, QPDF &pdf, const PdfAnnotation &annotation, const ShownPage &page)
{
    QRectF area;
    QPDFObjectHandle corners = QPDFObjectHandle::newArray();
    for (const QRectF &line : annotation.lines) {
        const QRectF place = annotation.kind == PdfAnnotation::Kind::Note ? QRectF(line.topLeft(), QSizeF(kSignSide, kSignSide)) : line;
        area = area.united(page.inContent(place));
        for (const QPointF corner : {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()}) {
            const QPointF point = page.inContent(corner);
            corners.appendItem(realNumber(point.x()));
            corners.appendItem(realNumber(point.y()));
        }
    }
    QPDFObjectHandle rectangle = numbers({area.left(), area.top(), area.right(), area.bottom()});
    object.replaceKey("/Rect", rectangle);
    if (annotation.kind == PdfAnnotation::Kind::Note) {
        object.replaceKey("/Name", QPDFObjectHandle::newName('/' + annotation.sign.toStdString()));
        return;
    }
    object.replaceKey("/QuadPoints", corners);
    object.replaceKey("/AP", appearanceOf(pdf, annotation, page, rectangle));
}

QPDFObjectHandle objectOf(QPDF &pdf, const PdfAnnotation &annotation, QPDFPageObjectHelper page)
{
    QPDFObjectHandle object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    object.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    object.replaceKey("/Subtype", QPDFObjectHandle::newName(subtypeOf(annotation.kind)));
    object.replaceKey("/P", page.getObjectHandle());
    object.replaceKey("/F", QPDFObjectHandle::newInteger(kPrinted));
    object.replaceKey("/C", numbers({annotation.colour.redF(), annotation.colour.greenF(), annotation.colour.blueF()}));
    object.replaceKey("/NM", unicodeString(annotation.uuid));
    object.replaceKey("/Contents", unicodeString(annotation.comment));
    object.replaceKey("/Subj", unicodeString(annotation.subject));
    if (!annotation.author.isEmpty())
        object.replaceKey("/T", unicodeString(annotation.author));
    if (annotation.created.isValid())
        object.replaceKey("/CreationDate", dateString(annotation.created));
    if (annotation.modified.isValid())
        object.replaceKey("/M", dateString(annotation.modified));
    setPlace(object, pdf, annotation, ShownPage(page));
    return object;
}

std::string nameOf(QPDFObjectHandle annotation)
{
    QPDFObjectHandle name = annotation.isDictionary() ? annotation.getKey("/NM") : QPDFObjectHandle::newNull();
    return name.isString() ? name.getUTF8Value() : std::string();
}

/// The annotations that a page has, without those of these names and their windows. A list of its own: pages may share one.
QPDFObjectHandle keptAnnotations(QPDFPageObjectHelper page, const QSet<QString> &names)
{
    QPDFObjectHandle kept = QPDFObjectHandle::newArray();
    QPDFObjectHandle there = page.getObjectHandle().getKey("/Annots");
    if (!there.isArray())
        return kept;
    const auto goes = [&names](QPDFObjectHandle annotation) { return names.contains(QString::fromStdString(nameOf(annotation))); };
    for (QPDFObjectHandle annotation : there.getArrayAsVector()) {
        const bool isWindow = annotation.isDictionary() && annotation.getKey("/Subtype").isNameAndEquals("/Popup");
        if (!goes(annotation) && !(isWindow && goes(annotation.getKey("/Parent"))))
            kept.appendItem(annotation);
    }
    return kept;
}

void openInto(QPDF &pdf, const QByteArray &bytes, const QByteArray &password)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("original", bytes.constData(), size_t(bytes.size()), password.constData());
}

/// Newer files have passwords in UTF-8, older ones in a kind of Latin-1. Throws what qpdf throws.
std::unique_ptr<QPDF> opened(const QByteArray &bytes, const QString &password)
{
    auto pdf = std::make_unique<QPDF>();
    try {
        openInto(*pdf, bytes, password.toUtf8());
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() != qpdf_e_password || password.isEmpty())
            throw;
        pdf = std::make_unique<QPDF>();
        openInto(*pdf, bytes, password.toLatin1());
    }
    return pdf;
}

QByteArray written(QPDF &pdf)
{
    // A file whose end was lost may not say how many objects it has, and would be written so.
    if (QPDFObjectHandle trailer = pdf.getTrailer(); !trailer.hasKey("/Size"))
        trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(static_cast<long long>(pdf.getObjectCount()) + 1));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // What is there already stays as it is packed.
    writer.setStreamDataMode(qpdf_s_preserve);
    if (pdf.isEncrypted())
        writer.copyEncryptionParameters(pdf);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

}

base::Result<QByteArray> annotatedPdf(const QByteArray &bytes, const QString &password, const QList<PdfAnnotation> &annotations)
{
    QHash<int, QList<PdfAnnotation>> onPage;
    QSet<QString> names;
    for (const PdfAnnotation &annotation : annotations) {
        onPage[annotation.page].append(annotation);
        names.insert(annotation.uuid);
    }
    names.remove(QString());
    // qpdf tells of failures by exceptions; none leaves this function.
    try {
        const std::unique_ptr<QPDF> pdf = opened(bytes, password);
        const std::vector<QPDFObjectHandle> pages = pdf->getAllPages();
        for (const int page : onPage.keys()) {
            if (page < 0 || size_t(page) >= pages.size())
                return base::failure(base::ErrorCode::NotFound, {}, u"page %1"_s.arg(page + 1));
        }
        for (size_t at = 0; at < pages.size(); ++at) {
            QPDFPageObjectHelper page(pages[at]);
            QPDFObjectHandle all = keptAnnotations(page, names);
            for (const PdfAnnotation &annotation : onPage.value(int(at)))
                all.appendItem(objectOf(*pdf, annotation, page));
            if (all.getArrayNItems() > 0 || page.getObjectHandle().hasKey("/Annots"))
                page.getObjectHandle().replaceKey("/Annots", all);
        }
        return written(*pdf);
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password)
            return base::failure(password.isEmpty() ? base::ErrorCode::PasswordNeeded : base::ErrorCode::PasswordWrong);
        return base::failure(base::ErrorCode::Damaged, {}, QString::fromLocal8Bit(problem.what()));
    } catch (const std::exception &problem) {
        return base::failure(base::ErrorCode::Damaged, {}, QString::fromLocal8Bit(problem.what()));
    }
}

}
