// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <core/base/files.h>
#include <output/briefing/pagedesign.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/syntax/syntaxrepository.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

enum class Scope { Roaming, Local };

struct Row {
    Setting setting;
    Scope scope;
    const char *name;
    QVariant (*standard)();
};

QVariant none()
{
    return {};
}

QVariant no()
{
    return false;
}

QVariant yes()
{
    return true;
}

// One row a setting. The order of the enum, so that a row is found by its number.
constexpr std::array kRows {
    Row {Setting::UiLanguage, Scope::Roaming, "language", [] { return QVariant(QString()); }},
    Row {Setting::ColourScheme, Scope::Local, "colourScheme", [] { return QVariant(u"system"_s); }},
    Row {Setting::ReaderZoom, Scope::Local, "readerZoom", [] { return QVariant(100); }},
    Row {Setting::ShowNumbers, Scope::Roaming, "showNumbers", yes},
    Row {Setting::LastLibrary, Scope::Local, "lastLibrary", [] { return QVariant(QString()); }},
    Row {Setting::RecentLibraries, Scope::Local, "recentLibraries", [] { return QVariant(QStringList()); }},
    Row {Setting::WindowGeometry, Scope::Local, "windowGeometry", none},
    Row {Setting::WindowState, Scope::Local, "windowState", none},
    Row {Setting::OpenPlaces, Scope::Local, "openPlaces", none},
    Row {Setting::ListColumns, Scope::Local, "listColumns", none},
    Row {Setting::LastImportFolder, Scope::Local, "lastImportFolder", [] { return QVariant(QString()); }},
    Row {Setting::LastExportFolder, Scope::Local, "lastExportFolder", [] { return QVariant(QString()); }},
    Row {Setting::AuthorName, Scope::Roaming, "authorName", [] { return QVariant(QString()); }},
    Row {Setting::HighlightColour, Scope::Roaming, "highlightColour", [] { return QVariant(u"yellow"_s); }},
    Row {Setting::SearchHistory, Scope::Local, "searchHistory", [] { return QVariant(QStringList()); }},
    Row {Setting::Shortcuts, Scope::Roaming, "shortcuts", none},
    Row {Setting::FontSize, Scope::Local, "fontSize", [] { return QVariant(0); }},
    Row {Setting::ListAsTable, Scope::Roaming, "listAsTable", no},
    Row {Setting::ListPreview, Scope::Roaming, "listPreview", yes},
    Row {Setting::WatchedFolder, Scope::Local, "watchedFolder", [] { return QVariant(QString()); }},
    Row {Setting::WatchedSince, Scope::Local, "watchedSince", [] { return QVariant(qint64(0)); }},
    Row {Setting::SearchBeside, Scope::Roaming, "searchBeside", no},
    Row {Setting::TourSeen, Scope::Roaming, "tourSeen", no},
    Row {Setting::DailyBackup, Scope::Roaming, "dailyBackup", yes},
    Row {Setting::ColourNames, Scope::Roaming, "colourNames", [] { return QVariant(QStringList()); }},
    Row {Setting::ColourLetters, Scope::Roaming, "colourLetters", [] { return QVariant(QStringList()); }},
    Row {Setting::Logging, Scope::Local, "logging", no},
    Row {Setting::CompareAsOneText, Scope::Roaming, "compareAsOneText", no},
    Row {Setting::TodayFolded, Scope::Roaming, "todayFolded", [] { return QVariant(QStringList()); }},
    Row {Setting::AnnotationColumns, Scope::Local, "annotationColumns", none},
    Row {Setting::ReaderMeasure, Scope::Local, "readerMeasure", [] { return QVariant(68); }},
    Row {Setting::ReaderFont, Scope::Local, "readerFont", [] { return QVariant(QString()); }},
    Row {Setting::ReaderLineSpacing, Scope::Local, "readerLineSpacing", [] { return QVariant(100); }},
    Row {Setting::ReaderJustified, Scope::Roaming, "readerJustified", no},
    Row {Setting::ReaderColours, Scope::Local, "readerColours", [] { return QVariant(u"window"_s); }},
    Row {Setting::ReaderSyntaxColours, Scope::Roaming, "readerSyntaxColours", yes},
    Row {Setting::ReaderParagraphs, Scope::Roaming, "readerParagraphs", [] { return QVariant(u"all"_s); }},
    Row {Setting::LightSyntaxTheme, Scope::Roaming, "lightSyntaxTheme", [] { return QVariant(QString()); }},
    Row {Setting::DarkSyntaxTheme, Scope::Roaming, "darkSyntaxTheme", [] { return QVariant(QString()); }},
    Row {Setting::SpellChecking, Scope::Roaming, "spellChecking", yes},
    Row {Setting::SpellingWords, Scope::Roaming, "spellingWords", [] { return QVariant(QStringList()); }},
    Row {Setting::CitationStyle, Scope::Roaming, "citationStyle", [] { return QVariant(u"un"_s); }},
    Row {Setting::PackOrganisation, Scope::Roaming, "packOrganisation", [] { return QVariant(QString()); }},
    Row {Setting::PackLogo, Scope::Roaming, "packLogo", [] { return QVariant(QString()); }},
    Row {Setting::PackClassification, Scope::Roaming, "packClassification", [] { return QVariant(QString()); }},
    Row {Setting::PackFont, Scope::Roaming, "packFont", [] { return QVariant(QString()); }},
    Row {Setting::PackFontSize, Scope::Roaming, "packFontSize", [] { return QVariant(briefing::PageDesign::kPointSize); }},
    Row {Setting::PackPaper, Scope::Roaming, "packPaper", [] { return QVariant(briefing::paperName(briefing::Paper::A4)); }},
    Row {Setting::PackCitationStyle, Scope::Roaming, "packCitationStyle", [] { return QVariant(u"un"_s); }},
    Row {Setting::PackSecondLanguage, Scope::Roaming, "packSecondLanguage", [] { return QVariant(QString()); }},
    Row {Setting::PackThumbnails, Scope::Local, "packThumbnails", yes},
    Row {Setting::PdfArchive, Scope::Roaming, "pdfArchive", no},
};

constexpr auto kFileMark = "aide-memoire-settings"_L1;

/// True for what a file for another computer holds. The logo is a file of its own.
bool movesByFile(const Row &row)
{
    return row.scope == Scope::Roaming && row.setting != Setting::PackLogo;
}

QJsonValue asJson(const QVariant &value)
{
    // Keys are JSON already.
    return value.typeId() == QMetaType::QByteArray ? QJsonValue(QJsonDocument::fromJson(value.toByteArray()).object()) : QJsonValue::fromVariant(value);
}

/// Of the kind of the standard; not valid for another kind.
QVariant fromJson(const QJsonValue &value, const QVariant &standard)
{
    if (!standard.isValid())
        return value.isObject() ? QVariant(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)) : QVariant();
    switch (standard.typeId()) {
    case QMetaType::Bool:
        return value.isBool() ? QVariant(value.toBool()) : QVariant();
    case QMetaType::QString:
        return value.isString() ? QVariant(value.toString()) : QVariant();
    case QMetaType::QStringList:
        return value.isArray() ? QVariant(value.toVariant().toStringList()) : QVariant();
    default:
        QVariant number = value.isDouble() ? value.toVariant() : QVariant();
        return number.isValid() && number.convert(standard.metaType()) ? number : QVariant();
    }
}

const Row &rowOf(Setting setting)
{
    const Row &row = kRows.at(size_t(setting));
    Q_ASSERT(row.setting == setting);
    return row;
}

QString keyOf(const Row &row)
{
    return (row.scope == Scope::Roaming ? u"roaming/"_s : u"local/"_s) + QLatin1StringView(row.name);
}

}

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_file(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s)
{
    // They name what the user reads and searches for.
    (void)base::makeOwnerOnlyFolder(QFileInfo(m_file.fileName()).path());
    base::makeOwnerOnly(QFileInfo(m_file.fileName()).path());
    base::makeOwnerOnly(m_file.fileName());
    forgetColourNames();
    chooseSyntaxThemes();
}

QVariant Settings::value(Setting setting) const
{
    const Row &row = rowOf(setting);
    const QVariant standard = row.standard();
    QVariant value = m_file.value(keyOf(row), standard);
    // The file holds text only; the default knows the type.
    if (standard.isValid() && value.metaType() != standard.metaType() && !value.convert(standard.metaType()))
        return standard;
    return value;
}

void Settings::setValue(Setting setting, const QVariant &newValue)
{
    if (value(setting) == newValue)
        return;
    m_file.setValue(keyOf(rowOf(setting)), newValue);
    forgetColourNames();
    chooseSyntaxThemes();
    emit settingChanged(setting);
}

void Settings::chooseSyntaxThemes() const
{
    chooseSyntaxTheme(false, value(Setting::LightSyntaxTheme).toString());
    chooseSyntaxTheme(true, value(Setting::DarkSyntaxTheme).toString());
}

QByteArray Settings::asFile() const
{
    QJsonObject values;
    for (const Row &row : kRows) {
        if (movesByFile(row) && value(row.setting) != row.standard())
            values.insert(QLatin1StringView(row.name), asJson(value(row.setting)));
    }
    return QJsonDocument(QJsonObject {{kFileMark, 1}, {u"settings"_s, values}}).toJson();
}

std::optional<Settings::Imported> Settings::takeFile(const QByteArray &file)
{
    const QJsonObject whole = QJsonDocument::fromJson(file).object();
    if (!whole.contains(kFileMark) || !whole.value("settings"_L1).isObject())
        return std::nullopt;
    Imported imported;
    const QJsonObject values = whole.value("settings"_L1).toObject();
    for (auto given = values.constBegin(); given != values.constEnd(); ++given) {
        const auto row = std::ranges::find_if(kRows, [&given](const Row &one) { return movesByFile(one) && given.key() == QLatin1StringView(one.name); });
        const QVariant taken = row == kRows.end() ? QVariant() : fromJson(*given, row->standard());
        if (!taken.isValid()) {
            imported.left.append(given.key());
            continue;
        }
        setValue(row->setting, taken);
        ++imported.taken;
    }
    return imported;
}

void Settings::reset(Setting setting)
{
    setValue(setting, rowOf(setting).standard());
}

}
