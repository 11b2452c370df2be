// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colournamespage.h"

#include <presentation/settings/settings.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/swatch.h>
#include <window/controls/retranslation.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using presentation::Setting;

namespace window {

namespace {

constexpr int kSwatchSize = 22;
constexpr int kLetterWidth = 48;
/// A letter with its marks.
constexpr int kLetterLength = 3;

}

ColourNamesPage::ColourNamesPage(presentation::Settings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_introduction(new QLabel(this))
{
    m_introduction->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(8);
    grid->addWidget(m_introduction, 0, 0, 1, 3);
    const QStringList names = settings.value(Setting::ColourNames).toStringList();
    const QStringList letters = settings.value(Setting::ColourLetters).toStringList();
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        Row &line = m_lines.at(size_t(colour));
        line = {new QLabel(this), new QLineEdit(names.value(colour), this), new QLineEdit(letters.value(colour), this)};
        line.name->setObjectName(u"colourName%1"_s.arg(colour + 1));
        line.letter->setObjectName(u"colourLetter%1"_s.arg(colour + 1));
        line.letter->setMaxLength(kLetterLength);
        line.letter->setFixedWidth(kLetterWidth);
        line.letter->setAlignment(Qt::AlignCenter);
        grid->addWidget(line.swatch, colour + 1, 0);
        grid->addWidget(line.name, colour + 1, 1);
        grid->addWidget(line.letter, colour + 1, 2);
        connect(line.name, &QLineEdit::textEdited, this, &ColourNamesPage::keep);
        connect(line.letter, &QLineEdit::textEdited, this, &ColourNamesPage::keep);
    }
    grid->setRowStretch(model::kColourCount + 1, 1);
    retranslated(this, [this] { retranslate(); });
}

QWidget *ColourNamesPage::showMatches(const QString &words)
{
    const bool isWhole = hasWords(m_introduction->text(), words);
    QWidget *first = nullptr;
    for (const Row &line : m_lines) {
        const bool isMeant = isWhole || hasWords(line.name->text() + u' ' + line.name->placeholderText(), words);
        for (QWidget *part : {static_cast<QWidget *>(line.swatch), static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.letter)})
            part->setVisible(isMeant);
        if (isMeant && !first)
            first = line.name;
    }
    return first;
}

void ColourNamesPage::keep()
{
    QStringList names;
    QStringList letters;
    for (const Row &line : m_lines) {
        names.append(line.name->text().simplified());
        letters.append(line.letter->text().simplified());
    }
    m_settings.setValue(Setting::ColourNames, names);
    m_settings.setValue(Setting::ColourLetters, letters);
    showSwatches();
}

void ColourNamesPage::retranslate()
{
    m_introduction->setText(tr("Call the colours of annotations what they mean to you. The letter stands wherever the colour does."));
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        const Row &line = m_lines.at(size_t(colour));
        const QString plain = presentation::plainColourLabel(model::Colour(colour));
        line.name->setPlaceholderText(plain);
        //: %1 is a colour.
        line.name->setAccessibleName(tr("Name of %1").arg(plain));
        //: %1 is a colour.
        line.letter->setAccessibleName(tr("Letter of %1").arg(plain));
        line.letter->setToolTip(line.letter->accessibleName());
    }
    showSwatches();
}

void ColourNamesPage::showSwatches()
{
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        const Row &line = m_lines.at(size_t(colour));
        line.swatch->setPixmap(presentation::swatch(model::Colour(colour)).pixmap(QSize(kSwatchSize, kSwatchSize), devicePixelRatio()));
        const QSignalBlocker blocker(line.letter);
        line.letter->setPlaceholderText(presentation::colourLetter(model::Colour(colour)));
    }
}

}
