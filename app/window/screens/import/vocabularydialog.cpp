// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabularydialog.h"

#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kVocabularyPreviewWidth = 520;
constexpr qsizetype kTopShown = 12;
constexpr qsizetype kCutShown = 5;

QString labelOf(const exchange::Concept &entry)
{
    const QString own = entry.labels.value(presentation::Language::current());
    return own.isEmpty() ? entry.labels.value(u"en"_s, *entry.labels.begin()) : own;
}

}

VocabularyDialog::VocabularyDialog(exchange::Thesaurus vocabulary, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_vocabulary(std::move(vocabulary))
    , m_path(path)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_top(new QLabel(this))
    , m_damage(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"vocabularyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    m_name->setText(m_vocabulary.title.isEmpty() ? QFileInfo(path).completeBaseName() : m_vocabulary.title);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit confirmed(m_vocabulary, m_name->text().trimmed());
        accept();
    });
    retranslated(this, [this] { retranslate(); });
    resize(kVocabularyPreviewWidth, sizeHint().height());
}

void VocabularyDialog::makeLayout()
{
    m_name->setObjectName(u"vocabularyName"_s);
    m_nameLabel->setBuddy(m_name);
    m_summary->setObjectName(u"vocabularySummary"_s);
    m_damage->setObjectName(u"vocabularyDamage"_s);
    for (QLabel *label : {m_summary, m_top, m_damage}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_top->setForegroundRole(QPalette::PlaceholderText);
    m_import = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"vocabularyImport"_s);
    m_import->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_summary);
    column->addWidget(m_top);
    column->addWidget(m_damage);
    column->addStretch(1);
    column->addWidget(m_buttons);
}

void VocabularyDialog::retranslate()
{
    setWindowTitle(tr("Import Vocabulary"));
    m_nameLabel->setText(tr("Name of the vocabulary"));
    m_summary->setText(tr("%n concept(s) become themes.", nullptr, int(m_vocabulary.concepts.size())) + u'\n' + languagesText());
    m_top->setText(topText());
    m_damage->setText(damageText());
    m_damage->setVisible(!m_damage->text().isEmpty());
    m_import->setText(tr("Import"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

QString VocabularyDialog::languagesText() const
{
    QMap<QString, qsizetype> counts;
    for (const exchange::Concept &entry : m_vocabulary.concepts) {
        for (auto label = entry.labels.begin(); label != entry.labels.end(); ++label)
            ++counts[label.key()];
    }
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        parts.append(u"%1 %2"_s.arg(presentation::names::isolated(presentation::Language::ownName(count.key())), QLocale().toString(count.value())));
    }
    //: %1 is a list of languages with how many labels each has.
    return tr("Labels: %1").arg(presentation::names::subtitle(parts));
}

QString VocabularyDialog::topText() const
{
    QStringList top;
    qsizetype more = 0;
    for (const exchange::Concept &entry : m_vocabulary.concepts) {
        if (!entry.broader.isEmpty())
            continue;
        if (top.size() < kTopShown)
            top.append(labelOf(entry));
        else
            ++more;
    }
    if (more > 0)
        //: At the end of a list: so many others.
        top.append(tr("and %n more", nullptr, int(more)));
    //: %1 is a list of concepts that have nothing above them.
    return tr("At the top: %1").arg(top.join(QCoreApplication::translate("RecordPage", ", ")));
}

QString VocabularyDialog::damageText() const
{
    QStringList lines;
    if (const qsizetype count = m_vocabulary.cut.size(); count > 0) {
        QStringList ids;
        for (const QString &id : m_vocabulary.cut.first(std::min(kCutShown, count)))
            ids.append(presentation::names::isolated(id));
        //: Concepts of a vocabulary whose broader concepts lead back to themselves; %1 is a list of some.
        lines.append(tr("%n concept(s) stand above themselves, and are put at the top: %1", nullptr, int(count)).arg(ids.join(u", "_s)));
    }
    if (m_vocabulary.doubles > 0)
        lines.append(tr("%n concept(s) are there twice: the first one counts.", nullptr, int(m_vocabulary.doubles)));
    if (m_vocabulary.astray > 0)
        lines.append(tr("%n broader concept(s) are not in the file and are left out.", nullptr, int(m_vocabulary.astray)));
    return lines.join(u'\n');
}

}
