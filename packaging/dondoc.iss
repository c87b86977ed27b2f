; The installer for Windows, by Inno Setup 6: for one person, without an administrator.
; After `python3 dev.py freeze`, on Windows: iscc /DVersion=0.1.0 packaging\dondoc.iss

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 packaging\dondoc.iss
#endif

[Setup]
AppId={{6E1A5C0B-2D0F-4C57-9A0E-5B2B7D1D0C41}
AppName=Đôn Đốc
AppVersion={#Version}
AppVerName=Đôn Đốc {#Version}
SourceDir=..
OutputDir=dist
OutputBaseFilename=dondoc-{#Version}-setup
PrivilegesRequired=lowest
DefaultDirName={autopf}\dondoc
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=LICENSE
UninstallDisplayIcon={app}\dondoc-window.exe
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
; Inno Setup brings no Vietnamese: what a person meets is said in our own file, over the English one.
Name: "vi"; MessagesFile: "compiler:Default.isl,packaging\Vietnamese.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
vi.DesktopIcon=Đặt biểu tượng trên màn hình nền
en.DesktopIcon=Put an icon on the desktop
vi.FileKind=Sổ theo dõi Đôn Đốc
en.FileKind=Đôn Đốc register
vi.OpenNow=Mở Đôn Đốc
en.OpenNow=Open Đôn Đốc
vi.DataStays=Sổ theo dõi và các bản sao lưu được giữ nguyên trong thư mục dữ liệu của bạn.
en.DataStays=The register and its copies stay in your data folder.

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"

[InstallDelete]
; Parts of an older version that the new one no longer has.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\dondoc\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Đôn Đốc"; Filename: "{app}\dondoc-window.exe"
Name: "{autodesktop}\Đôn Đốc"; Filename: "{app}\dondoc-window.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.dondoc"; ValueType: string; ValueData: "DonDoc.Register"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\DonDoc.Register"; ValueType: string; ValueData: "{cm:FileKind}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\DonDoc.Register\DefaultIcon"; ValueType: string; ValueData: "{app}\dondoc-window.exe,0"
Root: HKCU; Subkey: "Software\Classes\DonDoc.Register\shell\open\command"; ValueType: string; ValueData: """{app}\dondoc-window.exe"" ""%1"""

[Run]
Filename: "{app}\dondoc-window.exe"; Description: "{cm:OpenNow}"; Flags: nowait postinstall skipifsilent

[Code]
{ Taking the program off never touches the register: it says so at the end. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    MsgBox(CustomMessage('DataStays'), mbInformation, MB_OK);
end;
