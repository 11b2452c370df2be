// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readinglookpanel.h"

#include <presentation/reader/readinglook.h>
#include <window/controls/retranslation.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using presentation::PageColours;
using presentation::ParagraphFilter;
using presentation::ReadingLook;
using presentation::Setting;

namespace window {

namespace {

constexpr int kLettersOfFont = 18;

}

ReadingLookPanel::ReadingLookPanel(presentation::Settings &settings, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_settings(settings)
    , m_form(new QFormLayout(this))
{
    setObjectName(u"readingLookPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setSpacing(8);
    m_size = addNumber(u"lookSize"_s, Setting::ReaderZoom, {ReadingLook::kSmallestZoom, ReadingLook::kLargestZoom, 10});
    m_font = addChoice(u"lookFont"_s, Setting::ReaderFont);
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(kLettersOfFont);
    m_measure = addNumber(u"lookMeasure"_s, Setting::ReaderMeasure, {ReadingLook::kNarrowest, ReadingLook::kWidest, 4});
    m_spacing = addNumber(u"lookSpacing"_s, Setting::ReaderLineSpacing, {ReadingLook::kClosest, ReadingLook::kLoosest, 10});
    m_justified = addSwitch(u"lookJustified"_s, Setting::ReaderJustified);
    m_colours = addChoice(u"lookColours"_s, Setting::ReaderColours);
    m_syntax = addSwitch(u"lookSyntax"_s, Setting::ReaderSyntaxColours);
    m_paragraphs = addChoice(u"lookParagraphs"_s, Setting::ReaderParagraphs);
    m_reset = new QPushButton(this);
    m_reset->setObjectName(u"lookReset"_s);
    m_reset->setIcon(QIcon::fromTheme(u"edit-reset"_s));
    m_form->addRow(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] { ReadingLook::reset(m_settings); });
    connect(&m_settings, &presentation::Settings::settingChanged, this, &ReadingLookPanel::showValues);
    retranslated(this, [this] { retranslate(); });
}

void ReadingLookPanel::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_labels.append(label);
    m_form->addRow(label, field);
}

QSpinBox *ReadingLookPanel::addNumber(const QString &name, Setting setting, Range range)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setRange(range.least, range.most);
    number->setSingleStep(range.step);
    connect(number, &QSpinBox::valueChanged, this, [this, setting](int value) { m_settings.setValue(setting, value); });
    addRow(number);
    return number;
}

QComboBox *ReadingLookPanel::addChoice(const QString &name, Setting setting)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    // By keyboard a text changes with each step, so that one sees what one chooses.
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, setting] {
        if (choice->currentData().isValid())
            m_settings.setValue(setting, choice->currentData().toString());
    });
    addRow(choice);
    return choice;
}

QCheckBox *ReadingLookPanel::addSwitch(const QString &name, Setting setting)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings.setValue(setting, on); });
    m_form->addRow(box);
    return box;
}

void ReadingLookPanel::retranslate()
{
    setWindowTitle(tr("Reading Look"));
    setAccessibleName(tr("Reading Look"));
    //: "Size" and "Font" are those of the letters of a text, "Width" that of its column, "Paragraphs" says which ones are shown.
    const QStringList texts {tr("Size"), tr("Font"), tr("Width"), tr("Line spacing"), tr("Colours"), tr("Paragraphs")};
    for (qsizetype row = 0; row < texts.size(); ++row)
        m_labels.at(row)->setText(texts.at(row));
    //: Behind a number: per cent.
    const QString percent = tr(" %");
    m_size->setSuffix(percent);
    m_spacing->setSuffix(percent);
    //: Behind a number: the width of a column of text.
    m_measure->setSuffix(tr(" letters a line"));
    //: Lines of a text end level at both sides.
    m_justified->setText(tr("Justified"));
    m_syntax->setText(tr("Verbs, symbols and dates in colours"));
    //: Puts back all that this panel changes.
    m_reset->setText(tr("Reset"));
    fillChoices();
    fillFonts();
    showValues();
}

void ReadingLookPanel::fillChoices()
{
    const QSignalBlocker colours(m_colours);
    const QSignalBlocker paragraphs(m_paragraphs);
    m_colours->clear();
    //: The colours of a page to read: those of the window.
    m_colours->addItem(tr("Follow the window"), presentation::pageColoursName(PageColours::Window));
    m_colours->addItem(tr("Light"), presentation::pageColoursName(PageColours::Light));
    //: The colours of a page to read: like old paper.
    m_colours->addItem(tr("Sepia"), presentation::pageColoursName(PageColours::Sepia));
    m_colours->addItem(tr("Dark"), presentation::pageColoursName(PageColours::Dark));
    m_colours->addItem(tr("High contrast"), presentation::pageColoursName(PageColours::Contrast));
    m_paragraphs->clear();
    m_paragraphs->addItem(tr("All paragraphs"), presentation::paragraphFilterName(ParagraphFilter::All));
    m_paragraphs->addItem(tr("Only operative paragraphs"), presentation::paragraphFilterName(ParagraphFilter::Operative));
    //: The operative paragraphs that ask somebody for something: "Requests the Office…", "Urges States…".
    m_paragraphs->addItem(tr("Only requests"), presentation::paragraphFilterName(ParagraphFilter::Requests));
}

void ReadingLookPanel::fillFonts()
{
    const QSignalBlocker blocker(m_font);
    m_font->clear();
    //: A font: the program's own, which has small lines at the ends of its strokes. %1 is its name.
    m_font->addItem(tr("Serif (%1)").arg(render::serifFor({})), QString());
    m_font->addItem(tr("That of the window"), ReadingLook::kWindowFont);
    m_font->insertSeparator(m_font->count());
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (!QFontDatabase::isPrivateFamily(family))
            m_font->addItem(family, family);
    }
}

void ReadingLookPanel::showValues()
{
    const ReadingLook look = ReadingLook::of(m_settings);
    const auto number = [](QSpinBox *box, int value) {
        const QSignalBlocker blocker(box);
        box->setValue(value);
    };
    number(m_size, look.size);
    number(m_measure, look.measure);
    number(m_spacing, look.lineSpacing);
    const auto choice = [](QComboBox *box, const QString &value) {
        const QSignalBlocker blocker(box);
        // A font that is no more installed gives way to the serif.
        box->setCurrentIndex(std::max(box->findData(value), 0));
    };
    choice(m_font, look.family);
    choice(m_colours, presentation::pageColoursName(look.colours));
    choice(m_paragraphs, presentation::paragraphFilterName(look.paragraphs));
    const QSignalBlocker justified(m_justified);
    const QSignalBlocker syntax(m_syntax);
    m_justified->setChecked(look.isJustified);
    m_syntax->setChecked(look.hasSyntaxColours);
}

void ReadingLookPanel::openBelow(const QWidget &widget)
{
    setLayoutDirection(widget.layoutDirection());
    adjustSize();
    const QRect below(widget.mapToGlobal(QPoint(0, 0)), widget.size());
    const QRect room = widget.screen()->availableGeometry();
    const int left = widget.isRightToLeft() ? below.left() : below.right() + 1 - width();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(below.bottom() + 1, room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_size->setFocus(Qt::PopupFocusReason);
}

QString ReadingLookPanel::words() const
{
    QStringList words {m_justified->text(), m_syntax->text(), m_reset->text()};
    for (const QLabel *label : m_labels)
        words.append(label->text());
    return words.join(u' ');
}

void ReadingLookPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isWindow())
        close();
    else
        QFrame::keyPressEvent(event);
}

}
