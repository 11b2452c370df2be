// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstream.h"

#include "pdffonts.h"
#include "pdfprofiles.h"
#include "textoperatorinterpreter.h"

#ifdef __clang__
// A header of qpdf destroys a pointer to this type, which it only names; clang wants to see it whole. No one ever makes one.
namespace qpdf::pl {
struct Link {
};
}
#endif

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QTransform>

#include <exception>
#include <map>
#include <stdexcept>

namespace formats {

namespace {

constexpr std::size_t kLargestContent = 64UL * 1024 * 1024; ///< Bytes of a page, unpacked.
constexpr int kDeepestForm = 12; ///< Form XObjects within each other.
constexpr int kMostForms = 2'000; ///< Of a page.

/// Collects an unpacked stream up to a limit.
class BoundedText : public Pipeline
{
public:
    explicit BoundedText(std::string &text)
        : Pipeline("bounded", nullptr)
        , m_text(text)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (m_text.size() + length > kLargestContent)
            throw std::length_error("a page that unpacks to too much");
        m_text.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override { m_text.push_back('\n'); }

private:
    std::string &m_text;
};

void appendStream(QPDFObjectHandle stream, std::string &text)
{
    BoundedText pipe(text);
    if (stream.isStream())
        stream.pipeStreamData(&pipe, 0, qpdf_dl_generalized, true);
}

std::string contentOf(QPDFObjectHandle contents)
{
    std::string text;
    if (contents.isArray()) {
        for (QPDFObjectHandle &part : contents.aitems())
            appendStream(part, text);
    } else {
        appendStream(contents, text);
    }
    return text;
}

QTransform matrixOf(QPDFObjectHandle array)
{
    if (!array.isMatrix())
        return {};
    const QPDFObjectHandle::Matrix m = array.getArrayAsMatrix();
    return {m.a, m.b, m.c, m.d, m.e, m.f};
}

// From the coordinates of a page to points from the top left corner of what is shown.
QTransform toPage(QPDFPageObjectHelper page)
{
    const QPDFObjectHandle::Rectangle box = page.getCropBox().getArrayAsRectangle();
    const QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const int turn = rotate.isInteger() ? ((rotate.getIntValueAsInt() % 360) + 360) % 360 : 0;
    switch (turn) {
    case 90:
        return {0, 1, 1, 0, -box.lly, -box.llx};
    case 180:
        return {-1, 0, 0, 1, box.urx, -box.lly};
    case 270:
        return {0, -1, -1, 0, box.ury, box.urx};
    default:
        return {1, 0, 0, -1, -box.llx, box.ury};
    }
}

/// Interprets the content stream of one page and the form XObjects that it uses.
class PageContentStream
{
public:
    explicit PageContentStream(PdfFonts &fonts)
        : m_fonts(fonts)
    {
    }

    QList<TextRun> take(QPDFPageObjectHelper page)
    {
        follow(contentOf(page.getObjectHandle().getKey("/Contents")), page.getAttribute("/Resources", false), toPage(page), 0);
        return m_runs;
    }

private:
    void follow(const std::string &content, QPDFObjectHandle resources, const QTransform &matrix, int depth)
    {
        TextOperatorInterpreter walk(matrix, m_runs);
        std::map<std::string, int> fonts; // Of this stream, by their names.
        const auto useForm = [&](const std::string &name, const QTransform &current) {
            if (depth < kDeepestForm && ++m_forms < kMostForms)
                followForm(resources, name, current, depth);
        };
        const auto fontOf = [&](const std::string &name) {
            const auto [known, isNew] = fonts.try_emplace(name, 0);
            if (isNew)
                known->second = m_fonts.number(resources, name);
            return known->second;
        };
        walk.follow(content, {useForm, fontOf});
    }

    void followForm(QPDFObjectHandle resources, const std::string &name, const QTransform &matrix, int depth)
    {
        if (!resources.isDictionary() || !resources.getKey("/XObject").isDictionary())
            return;
        QPDFObjectHandle form = resources.getKey("/XObject").getKey(name);
        if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        follow(contentOf(form), own.isDictionary() ? own : resources, matrixOf(form.getDict().getKey("/Matrix")) * matrix,
            depth + 1);
    }

    PdfFonts &m_fonts;
    QList<TextRun> m_runs;
    int m_forms = 0;
};

}

struct ContentStreamReader::Private {
    QByteArray bytes; ///< qpdf reads from them as long as it lives.
    QPDF file;
    std::vector<QPDFObjectHandle> pages;
    PdfFonts fonts;
};

ContentStreamReader::ContentStreamReader(const QByteArray &bytes, const QString &password)
    : m_d(std::make_unique<Private>())
{
    m_d->bytes = bytes;
    m_d->file.setLogger(QPDFLogger::create());
    m_d->file.getLogger()->setWarn(m_d->file.getLogger()->discard());
    m_d->file.setSuppressWarnings(true);
    try {
        m_d->file.processMemoryFile("input", m_d->bytes.constData(), std::size_t(m_d->bytes.size()), password.toUtf8().constData());
        m_d->pages = m_d->file.getAllPages();
    } catch (const std::exception &) {
        m_d->pages.clear();
    }
}

ContentStreamReader::~ContentStreamReader() = default;

QByteArray ContentStreamReader::withoutProfiles() const
{
    return formats::withoutProfiles(m_d->bytes, m_d->pages);
}

QList<TextRun> ContentStreamReader::runsOf(int page) const
{
    if (page < 0 || std::size_t(page) >= m_d->pages.size())
        return {};
    try {
        return PageContentStream(m_d->fonts).take(QPDFPageObjectHelper(m_d->pages[std::size_t(page)]));
    } catch (const std::exception &) {
        return {};
    }
}

}
