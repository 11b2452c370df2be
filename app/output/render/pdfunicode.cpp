// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfunicode.h"

#include "contentscanner.h"
#include "glyphreader.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QHash>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace render {

namespace {

using Glyphs = QList<PaintedGlyph>;

/// So many texts with a glyph tell what it says.
constexpr int kEnoughExamples = 6;

std::string contentOfPage(QPDFObjectHandle page)
{
    Pl_Buffer buffer("content");
    QPDFPageObjectHelper(page).pipeContents(&buffer);
    const std::shared_ptr<Buffer> bytes = buffer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()};
}

/// The codes in "<00010002> Tj".
QList<int> codesOf(std::string_view operation)
{
    QList<int> codes;
    const size_t start = operation.find('<');
    const size_t end = operation.find('>');
    for (size_t at = start + 1; start != std::string_view::npos && end != std::string_view::npos && at + 4 <= end; at += 4)
        codes.append(QByteArray(operation.data() + at, 4).toInt(nullptr, 16));
    return codes;
}

/// "/F11" of "/F11 14 Tf".
std::string fontName(std::string_view operation)
{
    const size_t start = operation.find('/');
    return start == std::string_view::npos ? std::string() : std::string(operation.substr(start, operation.find(' ', start) - start));
}

/// Repairs the fonts of a PDF. Stack only.
class FontRepair
{
public:
    explicit FontRepair(QPDF &pdf);

    void learn(const std::function<QStringList(int page)> &texts);
    void write();
    /// Lam and alef are one sign to those who copy, though a font may have two glyphs for them.
    void joinLigatures();

private:
    struct Example {
        QString text;
        Glyphs glyphs;
    };

    bool isComplete() const;
    bool isUnknown(const PaintedGlyph &glyph) const { return !m_maps[size_t(glyph.font)].contains(glyph.code); }
    QList<Example> examples(const std::function<QStringList(int page)> &texts) const;
    bool isBlank(const Glyphs &glyphs) const;
    QList<Example> matched(const QStringList &painted, const QList<Glyphs> &objects) const;
    QString signOf(const PaintedGlyph &glyph, const PaintedGlyph &next) const;
    void addFont(const std::string &name, QPDFObjectHandle font);
    QList<Glyphs> textObjects(const std::string &content) const;
    std::string joined(const std::string &content, bool &hasChanged) const;
    QString textOf(const PaintedGlyph &glyph) const { return m_maps[size_t(glyph.font)].text(glyph.code); }
    int fontCalled(const std::string &name) const
    {
        const auto found = m_names.find(name);
        return found == m_names.end() ? -1 : found->second;
    }

    QPDF &m_pdf;
    std::map<std::string, int> m_names;
    std::vector<QPDFObjectHandle> m_fonts;
    std::vector<UnicodeMap> m_maps;
    std::vector<std::vector<double>> m_widths; ///< Of the glyphs of each font; the first is never painted.
};

FontRepair::FontRepair(QPDF &pdf)
    : m_pdf(pdf)
{
    // QPdfWriter calls a font the same on all pages.
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &name : fonts.getKeys()) {
            if (!m_names.contains(name))
                addFont(name, fonts.getKey(name));
        }
    }
}

void FontRepair::addFont(const std::string &name, QPDFObjectHandle font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!map.isStream() || !descendants.isArray())
        return;
    QPDFObjectHandle widths = descendants.getArrayItem(0).getKey("/W"); // [0 [widths]]
    const bool hasWidths = widths.isArray() && widths.getArrayNItems() == 2 && widths.getArrayItem(1).isArray();
    const std::shared_ptr<Buffer> bytes = map.getStreamData(qpdf_dl_all);
    m_names.emplace(name, int(m_fonts.size()));
    m_fonts.push_back(font);
    m_maps.emplace_back(QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())));
    std::vector<double> &all = m_widths.emplace_back();
    for (int glyph = 0; hasWidths && glyph < widths.getArrayItem(1).getArrayNItems(); ++glyph)
        all.push_back(widths.getArrayItem(1).getArrayItem(glyph).getNumericValue());
}

bool FontRepair::isComplete() const
{
    for (size_t font = 0; font < m_fonts.size(); ++font) {
        for (int code = 1; code < int(m_widths[font].size()); ++code) {
            if (!m_maps[font].contains(code))
                return false;
        }
    }
    return true;
}

QList<Glyphs> FontRepair::textObjects(const std::string &content) const
{
    QList<Glyphs> objects;
    std::vector<double> numbers;
    int font = -1;
    ContentScanner scanner(content);
    while (scanner.next(numbers)) {
        if (scanner.name() == "BT") {
            objects.append(Glyphs());
        } else if (scanner.name() == "Tf") {
            font = fontCalled(fontName(scanner.operation()));
        } else if (scanner.name() == "Tj" && font >= 0 && !objects.isEmpty()) {
            for (const int code : codesOf(scanner.operation()))
                objects.last().append({font, code});
        }
    }
    return objects;
}

bool FontRepair::isBlank(const Glyphs &glyphs) const
{
    return std::ranges::all_of(glyphs, [this](const PaintedGlyph &glyph) { return !isUnknown(glyph) && textOf(glyph).trimmed().isEmpty(); });
}

/// The texts of a page with their glyphs; none where they do not belong to each other. Spaces and marks of direction have glyphs in
/// some fonts only.
QList<FontRepair::Example> FontRepair::matched(const QStringList &painted, const QList<Glyphs> &objects) const
{
    QList<Example> found;
    qsizetype object = 0;
    for (const QString &text : painted) {
        const bool isBlankText = std::ranges::all_of(text, [](QChar unit) { return unit.isSpace() || unit.category() == QChar::Other_Format; });
        while (!isBlankText && object < objects.size() && isBlank(objects.at(object)))
            ++object;
        if (object == objects.size())
            return isBlankText ? found : QList<Example>();
        if (isBlankText != isBlank(objects.at(object)))
            continue;
        found.append({text, objects.at(object++)});
    }
    return object == objects.size() ? found : QList<Example>();
}

/// Texts with glyphs that no map tells. Pages are painted once more only where there is one that was not seen often.
QList<FontRepair::Example> FontRepair::examples(const std::function<QStringList(int page)> &texts) const
{
    QList<Example> found;
    QHash<std::pair<int, int>, int> counts;
    const std::vector<QPDFObjectHandle> &pages = m_pdf.getAllPages();
    for (size_t page = 0; page < pages.size(); ++page) {
        const QList<Glyphs> objects = textObjects(contentOfPage(pages[page]));
        const auto isWanted = [&](const PaintedGlyph &glyph) { return isUnknown(glyph) && counts.value({glyph.font, glyph.code}) < kEnoughExamples; };
        if (std::ranges::none_of(objects, [&isWanted](const Glyphs &glyphs) { return std::ranges::any_of(glyphs, isWanted); }))
            continue;
        for (const Example &example : matched(texts(int(page)), objects)) {
            bool isNeeded = false;
            for (const PaintedGlyph &glyph : example.glyphs)
                isNeeded = isNeeded || (isUnknown(glyph) && ++counts[{glyph.font, glyph.code}] <= kEnoughExamples);
            if (isNeeded)
                found.append(example);
        }
    }
    return found;
}

void FontRepair::learn(const std::function<QStringList(int page)> &texts)
{
    if (!texts || isComplete())
        return;
    const QList<Example> all = examples(texts);
    GlyphReader reader(m_maps);
    // What one text tells may be the key to another.
    for (const auto unknown : {GlyphReader::Unknown::Apart, GlyphReader::Unknown::Adjacent, GlyphReader::Unknown::Adjacent}) {
        for (const Example &example : all)
            (void)reader.learn(example.text, example.glyphs, unknown);
    }
}

void FontRepair::write()
{
    for (size_t font = 0; font < m_fonts.size(); ++font) {
        m_maps[font] = m_maps[font].tidied();
        for (int code = 1; code < int(m_widths[font].size()); ++code) {
            if (!m_maps[font].contains(code))
                m_maps[font].insert(code, QChar(QChar::ReplacementCharacter));
        }
        m_fonts[font].replaceKey("/ToUnicode", m_pdf.newStream(m_maps[font].cmap().toStdString()));
    }
}

/// The one sign for a lam and an alef that stands on it, or for their ligature and its hamza; empty for other glyphs.
QString FontRepair::signOf(const PaintedGlyph &glyph, const PaintedGlyph &next) const
{
    const std::vector<double> &widths = m_widths[size_t(next.font)];
    if (size_t(next.code) >= widths.size() || widths[size_t(next.code)] != 0)
        return {};
    const QString sign = ligatureText(textOf(glyph).normalized(QString::NormalizationForm_KC) + textOf(next));
    return sign.size() == 1 && sign.front() >= u'\ufef5' && sign.front() <= u'\ufefc' ? sign : QString();
}

std::string FontRepair::joined(const std::string &content, bool &hasChanged) const
{
    std::string written;
    std::vector<double> numbers;
    PaintedGlyph last {-1, 0};
    size_t lastAt = 0;
    size_t lastEnd = 0;
    int font = -1;
    ContentScanner scanner(content);
    while (scanner.next(numbers)) {
        const size_t at = written.size();
        written += scanner.operation();
        if (scanner.name() == "BT") {
            last.font = -1;
        } else if (scanner.name() == "Tf") {
            font = fontCalled(fontName(scanner.operation()));
        } else if (scanner.name() == "Tj") {
            const QList<int> codes = codesOf(scanner.operation());
            const PaintedGlyph glyph {codes.size() == 1 ? font : -1, codes.value(0)};
            const QString sign = glyph.font >= 0 && last.font >= 0 ? signOf(last, glyph) : QString();
            if (!sign.isEmpty()) {
                const QByteArray hex = QByteArray::number(sign.front().unicode(), 16).toUpper();
                // Around the first of them alone, which has the width of both, and nothing for the other one.
                const std::string nothing = "\n/Span <</ActualText <FEFF>>> BDC";
                const std::string drawn = written.substr(at);
                written.resize(at);
                written += nothing + drawn + " EMC ";
                written.insert(lastEnd, " EMC ");
                written.insert(lastAt, "\n/Span <</ActualText <FEFF" + hex.toStdString() + ">>> BDC ");
                hasChanged = true;
            }
            last = glyph;
            lastAt = at;
            lastEnd = written.size();
        }
    }
    return written.append(scanner.rest());
}

void FontRepair::joinLigatures()
{
    // Only fonts of Arabic have a lam.
    const auto hasLam = [this](size_t font) {
        for (int code = 1; code < int(m_widths[font].size()); ++code) {
            if (textOf({int(font), code}).normalized(QString::NormalizationForm_KC).startsWith(u'\u0644'))
                return true;
        }
        return false;
    };
    bool isNeeded = false;
    for (size_t font = 0; font < m_fonts.size(); ++font)
        isNeeded = isNeeded || hasLam(font);
    for (QPDFObjectHandle page : isNeeded ? m_pdf.getAllPages() : std::vector<QPDFObjectHandle>()) {
        bool hasChanged = false;
        const std::string content = joined(contentOfPage(page), hasChanged);
        if (hasChanged)
            page.replaceKey("/Contents", m_pdf.newStream(content));
    }
}

}

void repairUnicode(QPDF &pdf, const std::function<QStringList(int page)> &texts)
{
    FontRepair repair(pdf);
    repair.learn(texts);
    repair.write();
    repair.joinLigatures();
}

}
