// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packsettingspage.h"

#include <application/packdesign.h>
#include <core/base/error.h>
#include <output/citation/citation.h>
#include <output/render/typography.h>
#include <presentation/reader/citationchoices.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/screens/packs/packhead.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using presentation::Setting;

namespace window {

namespace {

/// The room for the picture, in pixels.
constexpr QSize kLogoRoom(220, 56);
constexpr int kFontLetters = 18;

}

PackSettingsPage::PackSettingsPage(presentation::Settings &settings, QWidget *parent)
    : FormPage(parent)
    , m_settings(settings)
    , m_organisation(new QLineEdit(this))
{
    m_organisation->setObjectName(u"packOrganisation"_s);
    m_labels.append(addRow(m_organisation));
    m_labels.append(addRow(makeLogoRow()));
    m_classification = new QComboBox(this);
    m_classification->setEditable(true);
    m_classification->addItems(classificationLevels());
    m_classification->setObjectName(u"packDefaultClassification"_s);
    m_labels.append(addRow(m_classification));
    m_font = addChoice(u"packFont"_s, Setting::PackFont);
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(kFontLetters);
    m_fontSize = new QDoubleSpinBox(this);
    m_fontSize->setObjectName(u"packFontSize"_s);
    m_fontSize->setRange(briefing::PageDesign::kSmallestPointSize, briefing::PageDesign::kLargestPointSize);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setDecimals(1);
    m_labels.append(addRow(m_fontSize));
    m_paper = addChoice(u"packPaper"_s, Setting::PackPaper);
    m_citations = addChoice(u"packCitations"_s, Setting::PackCitationStyle);
    m_second = addChoice(u"packSecondLanguage"_s, Setting::PackSecondLanguage);
    connectFields();
    retranslated(this, [this] { retranslate(); });
}

QComboBox *PackSettingsPage::addChoice(const QString &name, Setting setting)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, setting] {
        if (choice->currentData().isValid())
            m_settings.setValue(setting, choice->currentData().toString());
    });
    m_labels.append(addRow(choice));
    return choice;
}

QWidget *PackSettingsPage::makeLogoRow()
{
    auto *row = new QWidget(this);
    row->setObjectName(u"packLogoRow"_s);
    m_logo = new QLabel(row);
    m_logo->setObjectName(u"packLogo"_s);
    m_logo->setWordWrap(true);
    m_logo->setMinimumWidth(kLogoRoom.width());
    m_choose = new QPushButton(row);
    m_choose->setObjectName(u"packChooseLogo"_s);
    m_choose->setAutoDefault(false);
    m_remove = new QPushButton(row);
    m_remove->setObjectName(u"packRemoveLogo"_s);
    m_remove->setAutoDefault(false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_logo, 1);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    row->setFocusProxy(m_choose);
    return row;
}

void PackSettingsPage::connectFields()
{
    connect(m_organisation, &QLineEdit::textEdited, this,
        [this](const QString &name) { m_settings.setValue(Setting::PackOrganisation, name.simplified()); });
    connect(m_classification, &QComboBox::currentTextChanged, this,
        [this](const QString &words) { m_settings.setValue(Setting::PackClassification, words.simplified()); });
    connect(m_fontSize, &QDoubleSpinBox::valueChanged, this, [this](double points) { m_settings.setValue(Setting::PackFontSize, points); });
    connect(m_choose, &QPushButton::clicked, this, &PackSettingsPage::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, &PackSettingsPage::removeLogo);
    connect(&m_settings, &presentation::Settings::settingChanged, this, &PackSettingsPage::showValues);
}

void PackSettingsPage::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Logo"));
    dialog->setObjectName(u"packLogoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: A filter of files; %1 are endings.
    dialog->setNameFilter(tr("Pictures (%1)").arg(u"*."_s + application::logoEndings().join(u" *."_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &PackSettingsPage::takeLogo);
    dialog->open();
}

void PackSettingsPage::takeLogo(const QString &path)
{
    const base::Result<QString> kept = application::keepPackLogo(path);
    if (kept) {
        m_settings.setValue(Setting::PackLogo, *kept);
        return showLogo();
    }
    // The one before stays.
    m_logo->setText(kept.error().code == base::ErrorCode::BadInput
            ? tr("This is no PNG, JPEG or SVG picture of up to 20 MB, or it is damaged. Nothing was changed; choose another file.")
            : presentation::names::cause(kept.error()) + u' ' + presentation::names::remedy(kept.error()));
}

void PackSettingsPage::removeLogo()
{
    application::removePackLogo();
    m_settings.setValue(Setting::PackLogo, QString());
    showLogo();
}

void PackSettingsPage::retranslate()
{
    //: "Classification" is that of new briefing packs, "Font" and "Size" those of their letters.
    const QStringList texts {tr("Organisation"), tr("Logo"), tr("Classification"), tr("Font"), tr("Size"), tr("Paper"),
        //: How a briefing pack cites its sources.
        tr("Citations"), tr("Second language")};
    for (qsizetype row = 0; row < texts.size(); ++row)
        m_labels.at(row)->setText(texts.at(row));
    m_organisation->setPlaceholderText(tr("Stands on the cover and at the foot of the pages"));
    m_choose->setText(tr("Choose…"));
    m_remove->setText(tr("Remove"));
    m_classification->lineEdit()->setPlaceholderText(tr("None"));
    m_classification->setToolTip(tr("Stands at the top and bottom of each page of new packs; each pack can change it."));
    //: The unit of a font's size.
    m_fontSize->setSuffix(tr(" pt"));
    m_citations->setToolTip(tr("Where a style has it, “Ibid.” stands for what was cited just before."));
    m_second->setToolTip(tr("Stands beside the paragraphs that are added to a pack, where the library has them in it."));
    fillChoices();
    showValues();
    showLogo();
}

void PackSettingsPage::fillChoices()
{
    const QSignalBlocker fonts(m_font);
    const QSignalBlocker papers(m_paper);
    const QSignalBlocker citations(m_citations);
    const QSignalBlocker languages(m_second);
    m_font->clear();
    //: A font: the program's own. %1 is its name.
    m_font->addItem(tr("Standard (%1)").arg(render::serifFor({})), QString());
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            m_font->addItem(family, family);
    }
    m_paper->clear();
    m_paper->addItem(tr("A4"), briefing::paperName(briefing::Paper::A4));
    //: The size of paper that is used in America.
    m_paper->addItem(tr("Letter"), briefing::paperName(briefing::Paper::Letter));
    m_citations->clear();
    QStringList styles = citation::citationStyles();
    styles.removeOne(u"link"_s); // On paper nobody follows it.
    for (const QString &style : std::as_const(styles))
        m_citations->addItem(presentation::citationStyleName(style), style);
    m_second->clear();
    //: No second language.
    m_second->addItem(tr("None"), QString());
    for (const QString &language : {u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s})
        m_second->addItem(presentation::Language::ownName(language), language);
}

void PackSettingsPage::showValues()
{
    const auto choose = [this](QComboBox *box, Setting setting) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(std::max(0, box->findData(m_settings.value(setting).toString())));
    };
    choose(m_font, Setting::PackFont);
    choose(m_paper, Setting::PackPaper);
    choose(m_citations, Setting::PackCitationStyle);
    choose(m_second, Setting::PackSecondLanguage);
    const QSignalBlocker sizeBlocker(m_fontSize);
    m_fontSize->setValue(m_settings.value(Setting::PackFontSize).toDouble());
    if (!m_organisation->hasFocus())
        m_organisation->setText(m_settings.value(Setting::PackOrganisation).toString());
    const QSignalBlocker classificationBlocker(m_classification);
    if (!m_classification->lineEdit()->hasFocus())
        m_classification->setCurrentText(m_settings.value(Setting::PackClassification).toString());
}

void PackSettingsPage::showLogo()
{
    const bool isSet = !m_settings.value(Setting::PackLogo).toString().isEmpty();
    QPixmap picture;
    if (isSet)
        picture.loadFromData(application::packDesign().logo, "PNG");
    m_remove->setEnabled(isSet);
    if (!picture.isNull())
        m_logo->setPixmap(picture.scaled(kLogoRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else
        m_logo->setText(isSet ? tr("The picture is gone or damaged. Choose it again.") : tr("None"));
}

}
